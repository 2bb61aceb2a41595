import { SaveProjectRequest, type ProjectResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { notBefore } from '../../../platform/form/fields/field-rules.js';
import { newId } from '../../../platform/api/new-id.js';
import { FormDialog } from '../../../platform/form/windows/form-dialog.js';
import { FormDate, FormNumber, FormText, FormTextArea } from '../../../platform/form/fields/form-fields.js';
import { optionWords } from '../../../platform/form/fields/option-words.js';
import { FormMunicipalities } from '../../../data/registry/choices/municipality-field.js';
import { useMunicipalityOptions } from '../../../data/registry/choices/use-municipality-options.js';
import { useSaveProject } from '../../../data/registry/projects.js';

const endsAfter = notBefore('startsOn');

const PLANNED = ['participants', 'women', 'degreeParts', 'positivePath', 'environments'] as const;

/** A project with its dates, places and what its plan promised. */
export function ProjectDialog({ project, onClose }: { project: ProjectResponse | null; onClose: () => void }) {
  const { t } = useTranslation(['projects', 'common']);
  const save = useSaveProject(project);
  return (
    <FormDialog<SaveProjectRequest, ProjectResponse>
      title={project ? project.name : t('create')}
      contract={SaveProjectRequest}
      defaultValues={valuesOf(project)}
      save={(request) => save.mutateAsync(request)}
      saveLabel={t('common:action.save')}
      savedText={t('common:saved')}
      valuesOf={valuesOf}
      words={optionWords({ municipalityCodes: useMunicipalityOptions({ use: 'any' }) })}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FormText form={form} name="name" label={t('field.name')} />
          <FormText form={form} name="code" label={t('field.code')} isOptional />
          <FormText form={form} name="funder" label={t('field.funder')} isOptional />
          <FormText form={form} name="parentProgramme" label={t('field.parentProgramme')} isOptional />
          <div className="form-row">
            <FormDate form={form} name="startsOn" label={t('field.startsOn')} />
            <FormDate form={form} name="endsOn" label={t('field.endsOn')} rule={endsAfter} />
          </div>
          <FormMunicipalities form={form} name="municipalityCodes" label={t('field.municipalities')} from="startsOn" to="endsOn" kept={project?.municipalityCodes ?? []} />
          {PLANNED.map((key) => <FormNumber key={key} form={form} name={`planned.${key}`} label={t(`planned.${key}`)} isOptional />)}
          <FormTextArea form={form} name="goals" label={t('field.goals')} isOptional />
        </>
      )}
    </FormDialog>
  );
}

function valuesOf(project: ProjectResponse | null): SaveProjectRequest {
  if (!project) return { id: newId(), name: '', code: '', funder: '', parentProgramme: '', startsOn: '', endsOn: '', municipalityCodes: [], planned: {}, goals: '' };
  const { name, code, funder, parentProgramme, startsOn, endsOn, municipalityCodes, planned, goals } = project;
  return { name, code, funder, parentProgramme, startsOn, endsOn, municipalityCodes, planned, goals };
}
