import type { EnvironmentResponse } from '@valopolku/contracts';
import { List, ListRow } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { TaskName, type TaskActions } from './task-name.js';

/** The tasks alone, before any of them is mapped. */
export function TaskList({ environment, ...actions }: TaskActions & { environment: EnvironmentResponse }) {
  const { t } = useTranslation('environments');
  return (
    <List label={t('tasks.title')}>
      {environment.tasks.map((task) => <ListRow key={task.id} weight="text" title={<TaskName environment={environment} task={task} {...actions} />} />)}
    </List>
  );
}
