import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from '@valopolku/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryProblem } from '../problem/query-problem.js';

export interface QueryViewProps<T> {
  query: UseQueryResult<T>;
  /** Shape of what comes, when rows do not fit. */
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** What was asked for; its shape while it comes; what happened and what to do when it does not. */
export function QueryView<T>({ query, skeleton, children }: QueryViewProps<T>) {
  const { t } = useTranslation('common');
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <QueryProblem error={query.error} onRetry={() => void query.refetch()} />;
  return skeleton ?? <Skeleton label={t('loading')} />;
}
