import { SaveEnvironmentRequest, type EnvironmentResponse } from '@valopolku/contracts';
import { ENVIRONMENT_KINDS } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { needed, notInFuture } from '../../../../platform/form/fields/field-rules.js';
import { FormDialog } from '../../../../platform/form/windows/form-dialog.js';
import { FormDate, FormNumber, FormSelect, FormText, FormTextArea } from '../../../../platform/form/fields/form-fields.js';
import { useOptions } from '../../../../platform/i18n/use-choice.js';
import { optionWords } from '../../../../platform/form/fields/option-words.js';
import { useProjectOptions } from '../../../../data/registry/choices/use-fetched-options.js';
import { ContactsField } from './contacts-field.js';
import { NO_PROJECT, toRequest, valuesOf } from './environment-values.js';
import { FormMunicipality } from '../../../../data/registry/choices/municipality-field.js';
import { useMunicipalityOptions } from '../../../../data/registry/choices/use-municipality-options.js';
import { useSaveEnvironment } from '../../../../data/sites/change-environments.js';

export interface EnvironmentDialogProps {
  /** The one to change; null for a new one. */
  environment: EnvironmentResponse | null;
  onSaved?: (environment: EnvironmentResponse) => void;
  onClose: () => void;
}

/** A place: who answers for it, where it is, how many fit, whom to call, how to work there. */
export function EnvironmentDialog({ environment, onSaved, onClose }: EnvironmentDialogProps) {
  const { t } = useTranslation(['environments', 'common']);
  const options = useOptions();
  const save = useSaveEnvironment(environment);
  const municipalities = useMunicipalityOptions({ use: 'any' });
  const projects = useProjectOptions({ first: { id: NO_PROJECT, label: t('noProject') }, kept: environment?.project && { id: environment.project.id, label: environment.project.name } });
  const kinds = options('environmentKind', ENVIRONMENT_KINDS);
  return (
    <FormDialog<SaveEnvironmentRequest, EnvironmentResponse>
      title={environment ? environment.name : t('create')}
      contract={SaveEnvironmentRequest}
      defaultValues={valuesOf(environment)}
      toRequest={toRequest}
      save={async (request) => {
        const fresh = await save.mutateAsync(request);
        onSaved?.(fresh);
        return fresh;
      }}
      saveLabel={t('common:action.save')}
      savedText={t('common:saved')}
      valuesOf={valuesOf}
      words={optionWords({ kind: kinds, municipalityCode: municipalities, projectId: projects })}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FormText form={form} name="name" label={t('field.name')} />
          <FormSelect form={form} name="kind" label={t('field.kind')} options={kinds} />
          <FormText form={form} name="organiser" label={t('field.organiser')} hint={t('hint.organiser')} />
          <FormText form={form} name="place" label={t('field.place')} hint={t('hint.place')} isOptional={form.hook.watch('kind') !== 'customersHome'} rule={form.hook.watch('kind') === 'customersHome' ? needed : undefined} />
          <FormMunicipality form={form} name="municipalityCode" label={t('field.municipality')} from="chartedOn" kept={[environment?.municipality]} />
          <div className="form-row">
            <FormNumber form={form} name="capacity" label={t('field.capacity')} />
            <FormDate form={form} name="chartedOn" label={t('field.chartedOn')} rule={notInFuture} isOptional />
          </div>
          <FormSelect form={form} name="projectId" label={t('field.project')} options={projects} isOptional />
          <ContactsField form={form} />
          <FormTextArea form={form} name="tools" label={t('field.tools')} isOptional />
          <FormTextArea form={form} name="safety" label={t('field.safety')} hint={t('hint.safety')} isOptional />
        </>
      )}
    </FormDialog>
  );
}
