import { ResumeRequest } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { notInFuture } from '../../../../../platform/form/fields/field-rules.js';
import { FormDate } from '../../../../../platform/form/fields/form-fields.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { useResume } from '../../../../../data/coaching/change-course.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

export function ResumeDialog({ period, pauseId = '', onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const resume = useResume(period, pauseId);
  return (
    <PeriodFormDialog<ResumeRequest> kind="resume" contract={ResumeRequest} defaultValues={{ to: todayInHelsinki() }} save={(request) => resume.mutateAsync(request)} onClose={onClose}>
      {(form) => <FormDate form={form} name="to" label={t('field.lastPauseDay')} rule={notInFuture} />}
    </PeriodFormDialog>
  );
}
