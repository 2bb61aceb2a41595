import type { AssessSuitabilityRequest } from '@valopolku/contracts';
import { SUITABILITY_ANSWERS, SUITABILITY_CRITERIA } from '@valopolku/domain';
import { Button, FormField, SegmentedControl, TextField } from '@valopolku/ui';
import { useState } from 'react';
import { useController, type FieldPath } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormField } from '../../../../../platform/form/fields/use-form-field.js';
import type { ContractForm } from '../../../../../platform/form/use-contract-form.js';
import { useChoice, useOptions } from '../../../../../platform/i18n/use-choice.js';

type Form = ContractForm<AssessSuitabilityRequest>;

/** Each criterion with its answer, and a few words where they are needed. */
export function CriteriaField({ form }: { form: Form }) {
  const { t } = useTranslation('coachingPeriods');
  const { id, error } = useFormField({ form, name: 'criteria', label: t('field.criteria') });
  return (
    <FormField id={id} label={t('field.criteria')} hint={t('hint.criteria')} error={error}>
      <div className="stack-s stack period-criteria">
        {SUITABILITY_CRITERIA.map((criterion, index) => <Criterion key={criterion} form={form} index={index} />)}
      </div>
    </FormField>
  );
}

function Criterion({ form, index }: { form: Form; index: number }) {
  const { t } = useTranslation('coachingPeriods');
  const choice = useChoice();
  const options = useOptions();
  const criterion = SUITABILITY_CRITERIA[index] ?? 'motivation';
  const name = choice('suitabilityCriterion', criterion);
  const words = useController({ control: form.hook.control, name: `criteria.${index}.words` as FieldPath<AssessSuitabilityRequest> });
  const isTold = Boolean((words.field.value as string | null | undefined)?.trim());
  const answerMissing = isTold ? t('answerOfWordsMissing') : t('answerMissing');
  const answer = useFormField({ form, name: `criteria.${index}.answer` as FieldPath<AssessSuitabilityRequest>, label: name, errorTexts: { required: answerMissing, invalidChoice: answerMissing } });
  const [isTelling, setTelling] = useState(false);
  return (
    <FormField id={answer.id} label={name} isLabelHidden error={answer.error}>
      <div className="period-criterion">
        <SegmentedControl label={name} isLabelVisible size="small" segments={options('suitabilityAnswer', SUITABILITY_ANSWERS)} value={(answer.value as string | undefined) ?? null} onChange={answer.onChange} />
        {isTelling
          ? <TextField label={t('field.criterionWords', { name })} value={(words.field.value as string | null | undefined) ?? ''} onChange={words.field.onChange} />
          : <Button size="small" variant="quiet" icon="comment" aria-label={t('addWordsTo', { name })} onPress={() => setTelling(true)}>{t('addWords')}</Button>}
      </div>
    </FormField>
  );
}
