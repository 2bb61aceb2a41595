import { AdvanceRequest } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { FormDate } from '../../../../../platform/form/fields/form-fields.js';
import { FormDialog } from '../../../../../platform/form/windows/form-dialog.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { useChoice } from '../../../../../platform/i18n/use-choice.js';
import { GateList } from '../../head/gate-list.js';
import { useAdvance } from '../../../../../data/coaching/change-course.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** On through the gate: what it asks, met and unmet. The way out of the last phase ends the period. */
export function AdvanceDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const choice = useChoice();
  const format = useFormat();
  const advance = useAdvance(period);
  const { gate, exit } = period;
  if (!gate) return null;
  const isEnd = gate.to === 'ended';
  const phase = choice('phase', gate.to);
  return (
    <FormDialog
      title={isEnd ? t('dialog.end.title') : t('dialog.advance.title', { phase })}
      saveLabel={isEnd ? t('dialog.end.save') : t('dialog.advance.save')}
      savedText={isEnd ? t('dialog.end.saved') : t('dialog.advance.saved', { phase })}
      contract={AdvanceRequest}
      defaultValues={{ to: gate.to, date: isEnd ? null : todayInHelsinki() }}
      save={(request: AdvanceRequest) => advance.mutateAsync(request)}
      onClose={onClose}
      lead={<GateList period={period} onMend={onClose} />}
    >
      {(form) => (
        <>
          {!isEnd && <FormDate form={form} name="date" label={t('field.moveDate')} />}
          {isEnd && exit?.date && <p>{t('endsOn', { date: format.date(exit.date) })}</p>}
        </>
      )}
    </FormDialog>
  );
}
