import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from '@valopolku/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryProblem } from '../problem/query-problem.js';
import { Part } from './part.js';

export interface QueryViewProps<T> {
  query: UseQueryResult<T>;
  /** Shape of what comes, when rows do not fit. */
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** What was asked for; its shape while it comes; what happened and what to do when it does not, or cannot be shown. Whatever happens stays in this place. */
export function QueryView<T>({ query, skeleton, children }: QueryViewProps<T>) {
  const { t } = useTranslation('common');
  if (query.data !== undefined) {
    return <Part resetKey={query.dataUpdatedAt} onRetry={() => void query.refetch()}><Shown data={query.data} show={children} /></Part>;
  }
  if (query.error) return <QueryProblem error={query.error} onRetry={() => void query.refetch()} />;
  return skeleton ?? <Skeleton label={t('loading')} />;
}

function Shown<T>({ data, show }: { data: T; show: (data: T) => ReactNode }) {
  return <>{show(data)}</>;
}
