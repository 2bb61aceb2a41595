import { ChangeDeputyRequest, type DeputyResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { notBefore } from '../../../platform/form/fields/field-rules.js';
import { FormDate } from '../../../platform/form/fields/form-fields.js';
import { FormDialog } from '../../../platform/form/windows/form-dialog.js';
import { todayInHelsinki } from '../../../platform/format/dates.js';
import { useChangeDeputy } from '../../../data/registry/deputies.js';

const endsAfter = notBefore('startsOn');

const daysOf = ({ startsOn, endsOn }: DeputyResponse): ChangeDeputyRequest => ({ startsOn, endsOn });

/** Other days; what has begun keeps its first one. */
export function ChangeDeputyDialog({ deputy, onClose }: { deputy: DeputyResponse; onClose: () => void }) {
  const { t } = useTranslation(['deputies', 'common']);
  const change = useChangeDeputy(deputy);
  const today = todayInHelsinki();
  return (
    <FormDialog<ChangeDeputyRequest, DeputyResponse>
      title={t('change')}
      subtitle={t('pair', { deputy: deputy.deputy.name, coach: deputy.coach.name })}
      contract={ChangeDeputyRequest}
      keeps={['startsOn', 'endsOn']}
      defaultValues={daysOf(deputy)}
      save={(request) => change.mutateAsync(request)}
      saveLabel={t('common:action.save')}
      savedText={t('common:saved')}
      onClose={onClose}
      valuesOf={daysOf}
    >
      {(form) => (
        <div className="form-row">
          <FormDate form={form} name="startsOn" label={t('field.startsOn')} isDisabled={deputy.startsOn <= today} />
          <FormDate form={form} name="endsOn" label={t('field.endsOn')} rule={endsAfter} min={today} />
        </div>
      )}
    </FormDialog>
  );
}
