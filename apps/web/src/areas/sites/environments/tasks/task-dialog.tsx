import { SaveWorkTaskRequest, type EnvironmentResponse, type WorkTaskItem } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../platform/api/new-id.js';
import { FormDialog } from '../../../../platform/form/windows/form-dialog.js';
import { FormText } from '../../../../platform/form/fields/form-fields.js';
import { useSaveTask } from '../../../../data/sites/change-environments.js';

export interface TaskDialogProps {
  environment: EnvironmentResponse;
  /** The one to rename; null for a new one. */
  task: WorkTaskItem | null;
  onClose: () => void;
}

/** Names a task that is really done at the place. */
export function TaskDialog({ environment, task, onClose }: TaskDialogProps) {
  const { t } = useTranslation(['environments', 'common']);
  const save = useSaveTask(environment.id, task);
  return (
    <FormDialog<SaveWorkTaskRequest, EnvironmentResponse>
      title={task ? t('task.rename') : t('task.add')}
      subtitle={environment.name}
      contract={SaveWorkTaskRequest}
      defaultValues={task ? { name: task.name } : { id: newId(), name: '' }}
      save={(request) => save.mutateAsync(request)}
      saveLabel={t('common:action.save')}
      savedText={t('common:saved')}
      valuesOf={({ tasks }) => ({ name: tasks.find(({ id }) => id === task?.id)?.name })}
      onClose={onClose}
    >
      {(form) => <FormText form={form} name="name" label={t('task.name')} hint={t('task.hint')} />}
    </FormDialog>
  );
}
