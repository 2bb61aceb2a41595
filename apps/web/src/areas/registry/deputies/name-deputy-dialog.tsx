import { CreateDeputyRequest, type DeputyResponse } from '@valopolku/contracts';
import { addDays } from '@valopolku/domain';
import { mapItems } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notBefore } from '../../../platform/form/fields/field-rules.js';
import { newId } from '../../../platform/api/new-id.js';
import { FormDate, FormSelect } from '../../../platform/form/fields/form-fields.js';
import { FormDialog } from '../../../platform/form/windows/form-dialog.js';
import { todayInHelsinki } from '../../../platform/format/dates.js';
import { useCoachOptions } from '../../../data/registry/choices/use-fetched-options.js';
import { useSession } from '../../../platform/session/use-session.js';
import { useNameDeputy } from '../../../data/registry/deputies.js';
import './deputies.css';

const endsAfter = notBefore('startsOn');

const WEEK_DAYS = 7;

/** Who stands in, and when; an admin also says for whom. */
export function NameDeputyDialog({ isForAnyone, onClose }: { isForAnyone: boolean; onClose: () => void }) {
  const { t } = useTranslation('deputies');
  const name = useNameDeputy();
  const [id] = useState(newId);
  const own = useSession().userId;
  const coaches = useCoachOptions();
  const today = todayInHelsinki();
  return (
    <FormDialog<CreateDeputyRequest, DeputyResponse>
      title={t('name')}
      contract={CreateDeputyRequest}
      defaultValues={{ id, coachId: isForAnyone ? '' : own, deputyId: '', startsOn: today, endsOn: addDays(today, WEEK_DAYS - 1) }}
      save={(request) => name.mutateAsync(request)}
      saveLabel={t('save')}
      savedText={t('named')}
      onClose={onClose}
      lead={<p className="muted deputies-lead">{t(isForAnyone ? 'meaningForAnyone' : 'meaning')}</p>}
    >
      {(form) => {
        const coachId = form.hook.watch('coachId');
        return (
          <>
            {isForAnyone && <FormSelect form={form} name="coachId" label={t('field.coach')} options={coaches} errorTexts={{ required: t('chooseCoach') }} />}
            <FormSelect form={form} name="deputyId" label={t('field.deputy')} options={mapItems(coaches, (items) => items.filter((coach) => coach.id !== coachId))} errorTexts={{ required: t('chooseDeputy') }} />
            <div className="form-row">
              <FormDate form={form} name="startsOn" label={t('field.startsOn')} />
              <FormDate form={form} name="endsOn" label={t('field.endsOn')} rule={endsAfter} min={today} />
            </div>
          </>
        );
      }}
    </FormDialog>
  );
}
