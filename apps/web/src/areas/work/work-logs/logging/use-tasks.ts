import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';
import type { LogWork } from './use-log-work-form.js';

/** The tasks of the person's place, those of the last entry first, with the day of it. */
export function useTasks({ person }: LogWork) {
  const { t } = useTranslation('logWork');
  const format = useFormat();
  const last = person?.last;
  const done = new Set(last?.tasks.map(({ workTaskId }) => workTaskId));
  const all = person?.tasks ?? [];
  const tasks = [...all.filter(({ id }) => done.has(id)), ...all.filter(({ id }) => !done.has(id))];
  const details = new Map(last ? [...done].map((id) => [id, t('lastOn', { date: format.near(last.date) })]) : []);
  return { tasks, details };
}
