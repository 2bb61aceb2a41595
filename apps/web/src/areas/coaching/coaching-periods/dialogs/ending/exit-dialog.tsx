import { Exit } from '@valopolku/contracts';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { usePeriodChange } from '../../../../../data/coaching/use-period-change.js';
import { ExitFields, withOwnDetail } from './exit-fields.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import { useChoiceWords } from '../use-choice-words.js';
import type { PeriodDialogProps } from '../open-dialog.js';

export function ExitDialog({ period, onClose }: PeriodDialogProps) {
  const record = usePeriodChange<Exit>(period, '/exit');
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
