import { Exit } from '@valopolku/contracts';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { useRecordExit } from '../../../../../data/coaching/change-course.js';
import { ExitFields, withOwnDetail } from './exit-fields.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import { useChoiceWords } from '../use-choice-words.js';
import type { PeriodDialogProps } from '../open-dialog.js';

export function ExitDialog({ period, onClose }: PeriodDialogProps) {
  const record = useRecordExit(period);
  return (
    <PeriodFormDialog<Exit>
      kind="exit"
      contract={Exit}
      defaultValues={{ date: todayInHelsinki(), detail: '', note: '', ...period.exit }}
      toRequest={withOwnDetail}
      save={(request) => record.mutateAsync(request)}
      onClose={onClose}
      valuesOf={({ exit }) => exit ?? {}}
      words={useChoiceWords({ status: 'exitStatus', detail: 'exitDetail' })}
    >
      {(form) => <ExitFields form={form} />}
    </PeriodFormDialog>
  );
}
