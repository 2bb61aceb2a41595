import { Exit } from '@valopolku/contracts';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { useRecordExit } from '../../../../../data/coaching/change-course.js';
import { ExitFields, recordedExit, withOwnDetail } from './exit-fields.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import { useChoiceWords } from '../use-choice-words.js';
import type { PeriodDialogProps } from '../open-dialog.js';

export function ExitDialog({ period, onClose }: PeriodDialogProps) {
  const record = useRecordExit(period);
  return (
    <PeriodFormDialog<Exit>
      kind="exit"
      contract={Exit}
      defaultValues={{ date: todayInHelsinki(), detail: '', note: '', ...recordedExit(period) }}
      toRequest={withOwnDetail}
      save={(request) => record.mutateAsync(request)}
      onClose={onClose}
      valuesOf={recordedExit}
      words={useChoiceWords({ status: 'exitStatus', detail: 'exitDetail' })}
    >
      {(form) => <ExitFields form={form} />}
    </PeriodFormDialog>
  );
}
