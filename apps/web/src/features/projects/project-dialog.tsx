import { useQuery } from '@tanstack/react-query';
import { SaveProjectRequest, type ProjectResponse } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { newId } from '../../platform/api/new-id.js';
import { FormDialog } from '../../platform/form/form-dialog.js';
import { FormDate, FormNumber, FormText, FormTextArea } from '../../platform/form/form-fields.js';
import { FormManyOf } from '../../platform/form/form-many-of.js';
import { useLanguage } from '../../platform/i18n/use-language.js';
import { municipalitiesQuery } from '../../platform/reference/reference.queries.js';
import { useSaveProject } from './use-save-project.js';

const PLANNED = ['participants', 'women', 'degreeParts', 'positivePath', 'environments'] as const;

/** A project with its dates, places and what its plan promised. */
export function ProjectDialog({ project, onClose }: { project: ProjectResponse | null; onClose: () => void }) {
  const { t } = useTranslation(['projects', 'common']);
  const language = useLanguage();
  const save = useSaveProject(project);
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const options = municipalities.map(({ code, name }) => ({ id: code, label: localized(name, language).text }));
  return (
    <FormDialog<SaveProjectRequest, ProjectResponse>
      title={project ? project.name : t('create')}
      contract={SaveProjectRequest}
      defaultValues={valuesOf(project)}
      save={(request) => save.mutateAsync(request)}
      saveLabel={t('common:action.save')}
      savedText={t('common:saved')}
      valuesOf={valuesOf}
      words={(field, value) => (field === 'municipalityCodes' ? options.find(({ id }) => id === value)?.label : undefined)}
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
            <FormDate form={form} name="endsOn" label={t('field.endsOn')} />
          </div>
          <FormManyOf form={form} name="municipalityCodes" label={t('field.municipalities')} options={options} />
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
