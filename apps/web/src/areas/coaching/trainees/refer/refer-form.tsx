import { ReferRequest, type CoachingPeriodResponse, type OpeningNeeded } from '@valopolku/contracts';
import { SegmentedControl } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../platform/api/new-id.js';
import { ProblemError } from '../../../../platform/api/problem-error.js';
import { ContractForm } from '../../../../platform/form/contract-form.js';
import { useContractForm } from '../../../../platform/form/use-contract-form.js';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { useSession } from '../../../../platform/session/use-session.js';
import { OpenTraineeDialog } from '../open-trainee-dialog.js';
import { BackgroundFields } from './background-fields.js';
import { CoachingFields } from './coaching-fields.js';
import { PersonFields } from './person-fields.js';
import { PersonSearch } from './person-search.js';
import { ReferralFields } from './referral-fields.js';
import { useRefer } from '../../../../data/coaching/board.js';
import '../trainees.css';

export interface ReferFormProps {
  onSaved: (period: CoachingPeriodResponse) => void;
  onCancel: () => void;
}

/** A referral of someone new, or of someone who comes back. */
export function ReferForm({ onSaved, onCancel }: ReferFormProps) {
  const { t } = useTranslation('trainees');
  const { userId, municipalityCodes, fields } = useSession();
  const refer = useRefer();
  const [isNew, setNew] = useState(true);
  const [opening, setOpening] = useState<OpeningNeeded | null>(null);
  const form = useContractForm<ReferRequest, CoachingPeriodResponse>(ReferRequest, {
    defaultValues: {
      id: newId(),
      trainee: { id: newId(), firstName: '', lastName: '', phone: '', email: '', language: 'fi', safetyProhibition: false },
      referral: { date: todayInHelsinki(), unit: '', wish: '' },
      background: { educationAbroad: false, languageSpoken: '' },
      municipalityCode: municipalityCodes[0] ?? '',
      fieldId: fields[0]?.id ?? '',
      coachId: userId,
    },
    // A returning person is only named; whatever stands in the hidden fields is not sent.
    toRequest: ({ trainee, traineeId, background, ...rest }) => ({
      ...rest,
      ...(isNew ? { trainee } : { traineeId }),
      background: background?.labourMarketStatus === 'unemployed' ? background : { ...background, monthsUnemployed: null },
    }),
    save: async (request) => {
      try {
        return await refer.mutateAsync(request);
      } catch (error) {
        // Someone known by name only: why is asked first, and what was typed stays.
        if (error instanceof ProblemError && error.opening) setOpening(error.opening);
        throw error;
      }
    },
    onSaved,
  });
  const whos = [{ id: 'new', label: t('form.whoNew') }, { id: 'back', label: t('form.whoBack') }];
  return (
    <>
      <ContractForm form={form} saveLabel={t('form.save')} onCancel={onCancel}>
        <SegmentedControl label={t('form.who')} isLabelVisible segments={whos} value={isNew ? 'new' : 'back'} onChange={(who) => setNew(who === 'new')} isStackedOnPhone />
        {isNew ? <PersonFields form={form} /> : <PersonSearch form={form} />}
        <ReferralFields form={form} />
        <BackgroundFields form={form} />
        <CoachingFields form={form} />
      </ContractForm>
      {opening && (
        <OpenTraineeDialog
          person={opening}
          purpose="refer"
          onOpened={() => {
            setOpening(null);
            // What was asked for goes on.
            form.submit();
          }}
          onClose={() => setOpening(null)}
        />
      )}
    </>
  );
}
