import type { EnvironmentResponse, WorkTaskItem } from '@valopolku/contracts';
import { MenuButton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { can } from '../../../../platform/session/use-session.js';

export interface TaskActions {
  onRename: (task: WorkTaskItem) => void;
  onRemove: (task: WorkTaskItem) => void;
}

/** A task with what may be done to it. */
export function TaskName({ environment, task, onRename, onRemove }: TaskActions & { environment: EnvironmentResponse; task: WorkTaskItem }) {
  const { t } = useTranslation('environments');
  return (
    <span className="environments-task">
      <span>{task.name}</span>
      {can(environment, 'environment.changeTask') && (
        <MenuButton
          look="icon"
          size="small"
          label={t('task.actions', { name: task.name })}
          items={[
            { id: 'rename', label: t('task.rename'), icon: 'pencil', onAction: () => onRename(task) },
            { id: 'remove', label: t('task.remove'), icon: 'trash', isDanger: true, onAction: () => onRemove(task) },
          ]}
        />
      )}
    </span>
  );
}
