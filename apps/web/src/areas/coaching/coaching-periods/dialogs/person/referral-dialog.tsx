import { ChangeCoachingPeriodRequest, type CoachingPeriodResponse } from '@valopolku/contracts';
import { localized, REFERRAL_SOURCES } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { notInFuture } from '../../../../../platform/form/fields/field-rules.js';
import { FormDate, FormSelect, FormText, FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { optionWords } from '../../../../../platform/form/fields/option-words.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';
import { useLanguage } from '../../../../../platform/i18n/use-language.js';
import { useMunicipalityOptions } from '../../../../../data/registry/choices/use-municipality-options.js';
import { useFieldOptions, useProjectOptions } from '../../../../../data/registry/choices/use-fetched-options.js';
import { useCorrectPeriod } from '../../../../../data/coaching/change-person.js';
import { FormMunicipality } from '../../../../../data/registry/choices/municipality-field.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import { useChoiceWords } from '../use-choice-words.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** Puts right who referred the person and where and in which field the period is. */
export function ReferralDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const language = useLanguage();
  const correct = useCorrectPeriod(period);
  const municipalities = useMunicipalityOptions({ use: 'any' });
  const { field, project } = period;
  const fields = useFieldOptions({ kept: field && { id: field.id, label: localized(field.name, language).text } });
  const projects = useProjectOptions({ first: { id: '', label: t('noProject') }, kept: project && { id: project.id, label: project.name } });
  return (
    <PeriodFormDialog<ChangeCoachingPeriodRequest>
      kind="referral"
      contract={ChangeCoachingPeriodRequest}
      defaultValues={valuesOf(period)}
      save={(request) => correct.mutateAsync(request)}
      onClose={onClose}
      valuesOf={valuesOf}
      words={optionWords({ municipalityCode: municipalities, fieldId: fields, projectId: projects }, useChoiceWords({ 'referral.source': 'referralSource' }))}
    >
      {(form) => (
        <>
          <FormSelect form={form} name="referral.source" label={t('field.source')} options={options('referralSource', REFERRAL_SOURCES)} />
          <FormText form={form} name="referral.unit" label={t('field.unit')} isOptional />
          <FormDate form={form} name="referral.date" label={t('field.referralDate')} rule={notInFuture} />
          <FormTextArea form={form} name="referral.wish" label={t('field.wish')} isOptional rows={3} />
          <FormMunicipality form={form} name="municipalityCode" label={t('field.municipality')} from="referral.date" kept={[period.municipality]} />
          <FormSelect form={form} name="fieldId" label={t('field.field')} options={fields} />
          <FormSelect form={form} name="projectId" label={t('field.project')} options={projects} isOptional />
        </>
      )}
    </PeriodFormDialog>
  );
}

function valuesOf({ referral, municipality, field, project }: CoachingPeriodResponse): ChangeCoachingPeriodRequest {
  return { referral: referral ?? null, municipalityCode: municipality?.code ?? null, fieldId: field?.id ?? null, projectId: project?.id ?? '' };
}
