import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { EmptyState, SegmentedControl, Skeleton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { ConfirmAll } from '../confirming/confirm-all.js';
import { WorkLogFilterBar } from '../diary/work-log-filter-bar.js';
import { WORK_LOG_FILTERS, type WorkLogsSearch } from '../diary/work-log-filters.js';
import { useCorrectWindow } from '../diary/use-correct-window.js';
import { WorkLogTable } from '../diary/work-log-table.js';
import { workLogsQuery } from '../../../../data/work/work-logs.js';
import { Page } from '../../../../platform/page/page.js';
import { ShowMore } from '../../../../platform/page/show-more.js';
import { QueryProblem } from '../../../../platform/problem/query-problem.js';
import { can, useSession } from '../../../../platform/session/use-session.js';

/** The diary of everyone the user sees, newest first; what waits for confirmation by itself. */
export function WorkLogsPage() {
  const { t } = useTranslation(['workLogs', 'common']);
  // The window over the page keeps its word in the same address.
  const { logWork: _, ...filters } = useSearch({ from: '/signedIn/work-logs' });
  const navigate = useNavigate();
  const { correct, window } = useCorrectWindow();
  const query = useInfiniteQuery(workLogsQuery(filters));
  const logs = query.data?.pages.flatMap(({ items }) => items) ?? [];
  // Who may confirm sees those that wait for a word of theirs, as My day counts them.
  const waiting = can(useSession(), 'workLog.confirm') ? 'waiting' : 'no';
  const views = [{ id: 'all', label: t('view.all') }, { id: waiting, label: t('view.waiting') }, { id: 'yes', label: t('view.confirmed') }] as const;
  const change = (search: WorkLogsSearch) => void navigate({ to: '/work-logs', search });
  const show = (id: string) => change({ ...filters, confirmed: id === 'yes' || id === waiting ? id : undefined });
  const isWaiting = filters.confirmed === 'no' || filters.confirmed === 'waiting';
  const isNarrowed = WORK_LOG_FILTERS.some((name) => filters[name] !== undefined);
  return (
    <Page title={t('title')} actions={<SegmentedControl label={t('view.label')} segments={views} value={isWaiting ? waiting : (filters.confirmed ?? 'all')} onChange={show} />}>
      <WorkLogFilterBar search={filters} onChange={change} />
      {query.error && !query.data && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton label={t('common:loading')} />}
      {query.isSuccess && logs.length === 0 && <EmptyState title={isNarrowed ? t('emptyFiltered') : isWaiting ? t('emptyWaiting') : t('empty')}>{!isWaiting && !isNarrowed && <p>{t('emptyText')}</p>}</EmptyState>}
      <ConfirmAll key={JSON.stringify(filters)} logs={logs} />
      {logs.length > 0 && <WorkLogTable label={t('title')} logs={logs} onCorrect={correct} />}
      {window}
      {query.hasNextPage && <div className="work-logs-more"><ShowMore query={query} /></div>}
    </Page>
  );
}
