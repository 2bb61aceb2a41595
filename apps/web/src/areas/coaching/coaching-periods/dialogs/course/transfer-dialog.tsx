import { ChangeCoachingPeriodRequest } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { useCorrectPeriod } from '../../../../../data/coaching/change-person.js';
import { CoachField } from '../coach-field.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** Another coach takes over, with a reason that both of them and the person read; or a first one is named. */
export function TransferDialog(props: PeriodDialogProps) {
  return props.period.coach ? <HandOver {...props} /> : <FirstCoach {...props} />;
}

function HandOver({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const correct = useCorrectPeriod(period);
  return (
    <PeriodFormDialog<ChangeCoachingPeriodRequest>
      kind="transfer"
      contract={ChangeCoachingPeriodRequest}
      defaultValues={{ coachId: null, reason: '' }}
      keeps={['coachId', 'reason']}
      save={(request) => correct.mutateAsync(request)}
      onClose={onClose}
    >
      {(form) => (
        <>
          <CoachField form={form} name="coachId" label={t('field.newCoach')} withoutId={period.coach?.id} />
          <FormTextArea form={form} name="reason" label={t('field.reason')} hint={t('hint.transfer')} rows={3} />
        </>
      )}
    </PeriodFormDialog>
  );
}

function FirstCoach({ period, onClose }: PeriodDialogProps) {
  const correct = useCorrectPeriod(period);
  return (
    <PeriodFormDialog<ChangeCoachingPeriodRequest>
      kind="nameCoach"
      contract={ChangeCoachingPeriodRequest}
      defaultValues={{ coachId: null }}
      keeps={['coachId']}
      save={(request) => correct.mutateAsync(request)}
      onClose={onClose}
    >
      {(form) => <CoachField form={form} name="coachId" />}
    </PeriodFormDialog>
  );
}
