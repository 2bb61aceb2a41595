import { AssessSuitabilityRequest, type CriterionAnswer } from '@valopolku/contracts';
import { SUITABILITY_CRITERIA, SUITABILITY_DECISIONS } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { notInFuture } from '../../../../../platform/form/fields/field-rules.js';
import { newId } from '../../../../../platform/api/new-id.js';
import { rowsSent } from '../../../../../platform/form/rows-sent.js';
import { FormDate, FormRadio, FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';
import { useAssessSuitability } from '../../../../../data/coaching/change-person.js';
import { CriteriaField } from './criteria-field.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** What was answered or told is sent, and who is accepted needs every answer: what lacks is named at once, and words without an answer are not lost. */
function rowsOf({ decision }: AssessSuitabilityRequest) {
  const isAccepted = decision === 'accepted' || decision === 'acceptedWithSupport';
  return rowsSent<CriterionAnswer>('criteria', ({ answer, words }) => isAccepted || Boolean(answer) || Boolean(words?.trim()));
}

/** Words and a decision with its reason; never a score. Decided later, not every question needs its answer. */
export function SuitabilityDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const assess = useAssessSuitability(period);
  return (
    <PeriodFormDialog<AssessSuitabilityRequest>
      kind="suitability"
      contract={AssessSuitabilityRequest}
      defaultValues={{ id: newId(), date: todayInHelsinki(), criteria: SUITABILITY_CRITERIA.map((criterion) => ({ criterion, words: '' })), reason: '' }}
      toRequest={(values) => ({ ...values, criteria: rowsOf(values).sent(values.criteria) })}
      fieldOf={(field, values) => rowsOf(values).fieldOf(field, values.criteria)}
      save={(request) => assess.mutateAsync(request)}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FormDate form={form} name="date" label={t('field.assessmentDate')} rule={notInFuture} />
          <CriteriaField form={form} />
          <FormRadio form={form} name="decision" label={t('field.decision')} options={options('suitabilityDecision', SUITABILITY_DECISIONS)} />
          <FormTextArea form={form} name="reason" label={t('field.decisionReason')} hint={t('hint.decisionReason')} rows={3} />
        </>
      )}
    </PeriodFormDialog>
  );
}
