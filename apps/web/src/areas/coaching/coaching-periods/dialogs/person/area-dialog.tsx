import { ChangeCoachingPeriodRequest, type CoachingPeriodItem } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { FormSelect } from '../../../../../platform/form/fields/form-fields.js';
import { optionWords } from '../../../../../platform/form/fields/option-words.js';
import { useLanguage } from '../../../../../platform/i18n/use-language.js';
import { useCorrectPeriod } from '../../../../../data/coaching/change-person.js';
import { FormMunicipality } from '../../../../../data/registry/choices/municipality-field.js';
import { useFieldOptions, useProjectOptions } from '../../../../../data/registry/choices/use-fetched-options.js';
import { useMunicipalityOptions } from '../../../../../data/registry/choices/use-municipality-options.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** Puts right where, in which field and in which project the period is. */
export function AreaDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const language = useLanguage();
  const correct = useCorrectPeriod(period);
  const municipalities = useMunicipalityOptions({ use: 'any' });
  const { field, project } = period;
  const fields = useFieldOptions({ kept: field && { id: field.id, label: localized(field.name, language).text } });
  const projects = useProjectOptions({ first: { id: '', label: t('noProject') }, kept: project && { id: project.id, label: project.name } });
  return (
    <PeriodFormDialog<ChangeCoachingPeriodRequest>
      kind="area"
      contract={ChangeCoachingPeriodRequest}
      defaultValues={valuesOf(period)}
      save={(request) => correct.mutateAsync(request)}
      onClose={onClose}
      valuesOf={valuesOf}
      words={optionWords({ municipalityCode: municipalities, fieldId: fields, projectId: projects })}
    >
      {(form) => (
        <>
          <FormMunicipality form={form} name="municipalityCode" label={t('field.municipality')} kept={[period.municipality]} on={period.referredOn} />
          <FormSelect form={form} name="fieldId" label={t('field.field')} options={fields} />
          <FormSelect form={form} name="projectId" label={t('field.project')} options={projects} isOptional />
        </>
      )}
    </PeriodFormDialog>
  );
}

function valuesOf({ municipality, field, project }: CoachingPeriodItem): ChangeCoachingPeriodRequest {
  return { municipalityCode: municipality?.code ?? null, fieldId: field?.id ?? null, projectId: project?.id ?? '' };
}
