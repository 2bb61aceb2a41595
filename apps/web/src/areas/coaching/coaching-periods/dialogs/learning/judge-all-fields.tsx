import type { CoachingPeriodResponse, JudgeSeveralRequest, RequirementReadiness } from '@valopolku/contracts';
import { JUDGEMENTS } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { FormRadio, FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import type { ContractForm } from '../../../../../platform/form/use-contract-form.js';
import { Localized } from '../../../../../platform/i18n/localized.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';
import { EvidenceBeside } from './evidence-beside.js';
import './judge-all.css';

interface JudgeAllFieldsProps {
  form: ContractForm<JudgeSeveralRequest>;
  period: CoachingPeriodResponse;
  requirements: readonly RequirementReadiness[];
}

/** The requirements by their number: judgement and words, and what they rest on beside them. */
export function JudgeAllFields({ form, period, requirements }: JudgeAllFieldsProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  return (
    <ol className="judge-all">
      {requirements.map((requirement, index) => (
        <li key={requirement.requirementId} className="judge-all-row">
          <div className="judge-all-judgement">
            <h3 className="judge-all-title"><span className="muted num">{requirement.order}.</span> <Localized text={requirement.text} /></h3>
            <FormRadio form={form} name={`judgements.${index}.judgement`} label={t('judgeAll.judgement', { number: requirement.order })} options={options('judgement', JUDGEMENTS)} errorTexts={{ required: t('judgeAll.nothingChanged') }} />
            <FormTextArea form={form} name={`judgements.${index}.words`} label={t('judgeAll.words', { number: requirement.order })} isOptional rows={2} />
          </div>
          <EvidenceBeside periodId={period.id} requirement={requirement} />
        </li>
      ))}
    </ol>
  );
}
