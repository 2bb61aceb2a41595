import { ChangeCoachingPeriodRequest } from '@valopolku/contracts';
import { useCorrectPeriod } from '../use-correct-period.js';
import { CoachField } from './coach-field.js';
import { PeriodFormDialog } from './period-form-dialog.js';
import type { PeriodDialogProps } from './open-dialog.js';

/** Another coach takes over. */
export function TransferDialog({ period, onClose }: PeriodDialogProps) {
  const correct = useCorrectPeriod(period);
  return (
    <PeriodFormDialog<ChangeCoachingPeriodRequest>
      kind="transfer"
      contract={ChangeCoachingPeriodRequest}
      defaultValues={{ coachId: period.coach?.id ?? null }}
      save={(request) => correct.mutateAsync(request)}
      onClose={onClose}
    >
      {(form) => <CoachField form={form} name="coachId" />}
    </PeriodFormDialog>
  );
}
