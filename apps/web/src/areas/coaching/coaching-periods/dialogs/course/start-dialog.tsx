import { StartCoachingPeriodRequest } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { needed, notInFuture } from '../../../../../platform/form/fields/field-rules.js';
import { FormDate, FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { can, useSession } from '../../../../../platform/session/use-session.js';
import { GateList } from '../../head/gate-list.js';
import { useStart } from '../../../../../data/coaching/change-course.js';
import { CoachField } from '../coach-field.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** The start of the period: its day and its coach. Another coach than it has is a hand-over, with a reason. */
export function StartDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const session = useSession();
  const start = useStart(period);
  const isAnother = ({ coachId }: Partial<StartCoachingPeriodRequest>) => Boolean(period.coach && coachId !== period.coach.id);
  const own = can(session, 'coachingPeriod.start') ? session.userId : null;
  return (
    <PeriodFormDialog<StartCoachingPeriodRequest>
      kind="start"
      contract={StartCoachingPeriodRequest}
      defaultValues={{ startsOn: todayInHelsinki(), coachId: period.coach?.id ?? own, reason: '' }}
      toRequest={({ reason, ...values }) => (isAnother(values) ? { ...values, reason } : values)}
      save={(request) => start.mutateAsync(request)}
      onClose={onClose}
      lead={period.gate && !period.gate.open && <GateList period={period} without="startDateSet" onMend={onClose} />}
    >
      {(form) => (
        <>
          <FormDate form={form} name="startsOn" label={t('field.startsOn')} rule={notInFuture} hint={t('hint.startsOn')} />
          <CoachField form={form} name="coachId" />
          {isAnother({ coachId: form.hook.watch('coachId') }) && <FormTextArea form={form} name="reason" label={t('field.reason')} rule={needed} hint={t('hint.transfer')} rows={3} />}
        </>
      )}
    </PeriodFormDialog>
  );
}
