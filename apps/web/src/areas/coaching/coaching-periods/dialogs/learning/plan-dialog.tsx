import { AgreePlanRequest, type CoachingPeriodResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { notInFuture } from '../../../../../platform/form/fields/field-rules.js';
import { FormDate, FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { useAgreePlan } from '../../../../../data/coaching/change-learning.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** The plan that the trainee and the coach agree on, on a day. */
export function PlanDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const agree = useAgreePlan(period);
  return (
    <PeriodFormDialog<AgreePlanRequest>
      kind="plan"
      contract={AgreePlanRequest}
      defaultValues={valuesOf(period)}
      save={(request) => agree.mutateAsync(request)}
      onClose={onClose}
      valuesOf={valuesOf}
    >
      {(form) => (
        <>
          <FormTextArea form={form} name="plan" label={t('field.plan')} hint={t('hint.plan')} isOptional rows={6} />
          <FormDate form={form} name="date" label={t('field.planDate')} rule={notInFuture} />
        </>
      )}
    </PeriodFormDialog>
  );
}

/** Agreed once, it keeps its day: a word put right is no new agreement. */
function valuesOf({ plan }: Pick<CoachingPeriodResponse, 'plan'>): AgreePlanRequest {
  return { date: plan?.date ?? todayInHelsinki(), plan: plan?.plan ?? '' };
}
