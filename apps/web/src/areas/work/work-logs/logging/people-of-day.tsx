import { Note, Skeleton } from '@valopolku/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryProblem } from '../../../../platform/problem/query-problem.js';
import type { LogWork } from './use-log-work-form.js';

/** What depends on who is there on the day: fetched for each day apart, while the rest of the form stands. */
export function PeopleOfDay({ work: { isLoading, isWaiting, error, retry, absent }, children }: { work: LogWork; children: ReactNode }) {
  const { t } = useTranslation(['logWork', 'common']);
  // What happens and what comes next stands in the line on top.
  if (isWaiting) return null;
  if (error) return <QueryProblem error={error} onRetry={retry} />;
  if (isLoading) return <Skeleton label={t('common:loading')} />;
  return (
    <>
      {absent && <Note tone="warn">{t('absent', { name: absent })}</Note>}
      {children}
    </>
  );
}
