import { ConfirmReadinessRequest } from '@valopolku/contracts';
import { Note } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { needed, notInFuture } from '../../../../../platform/form/fields/field-rules.js';
import { FormDate, FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { Localized } from '../../../../../platform/i18n/localized.js';
import { useConfirmReadiness } from '../../../../../data/coaching/change-learning.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** Every requirement is judged ready, or the coach says why that is not waited for. */
export function ReadinessDialog({ period, targetId = '', onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const confirm = useConfirmReadiness(period, targetId);
  const target = period.targets.find(({ id }) => id === targetId);
  if (!target) return null;
  const left = target.readiness.total - target.readiness.ready;
  const isAsking = left > 0 || target.readiness.total === 0;
  return (
    <PeriodFormDialog<ConfirmReadinessRequest>
      kind="readiness"
      subtitle={<Localized text={target.degreePart.name} />}
      contract={ConfirmReadinessRequest}
      defaultValues={{ date: todayInHelsinki(), waivedReason: '' }}
      save={(request) => confirm.mutateAsync(request)}
      onClose={onClose}
      lead={left > 0 && <Note tone="warn">{t('notReady', { count: left })}</Note>}
    >
      {(form) => (
        <>
          {isAsking && <FormTextArea form={form} name="waivedReason" label={t('field.waivedReason')} rule={needed} hint={t('hint.waivedReason')} rows={3} />}
          <FormDate form={form} name="date" label={t('field.date')} rule={notInFuture} />
        </>
      )}
    </PeriodFormDialog>
  );
}
