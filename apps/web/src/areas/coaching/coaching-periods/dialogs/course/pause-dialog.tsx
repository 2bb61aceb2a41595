import { PauseRequest } from '@valopolku/contracts';
import { PAUSE_REASONS } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { notBefore, notInFuture } from '../../../../../platform/form/fields/field-rules.js';
import { newId } from '../../../../../platform/api/new-id.js';
import { FormDate, FormSelect } from '../../../../../platform/form/fields/form-fields.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';
import { usePause } from '../../../../../data/coaching/change-course.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

const endsAfter = notBefore('from');

/** The windows of the phases move on by the days of the pause. */
export function PauseDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const pause = usePause(period);
  return (
    <PeriodFormDialog<PauseRequest> kind="pause" contract={PauseRequest} defaultValues={{ id: newId(), from: todayInHelsinki(), to: null }} save={(request) => pause.mutateAsync(request)} onClose={onClose}>
      {(form) => (
        <>
          <FormSelect form={form} name="reason" label={t('field.pauseReason')} options={options('pauseReason', PAUSE_REASONS)} />
          <div className="form-row">
            <FormDate form={form} name="from" label={t('field.pauseFrom')} rule={notInFuture} />
            <FormDate form={form} name="to" label={t('field.pauseTo')} rule={endsAfter} hint={t('hint.pauseTo')} isOptional />
          </div>
        </>
      )}
    </PeriodFormDialog>
  );
}
