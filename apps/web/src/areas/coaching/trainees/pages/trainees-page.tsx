import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { EmptyState, LinkButton, SearchField, SegmentedControl, Skeleton } from '@valopolku/ui';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { TraineeBoard } from '../board/trainee-board.js';
import { TraineeFilterBar } from '../trainee-filter-bar.js';
import { toListQuery, type TraineesSearch } from '../trainee-filters.js';
import { TraineeSort } from '../trainee-sort.js';
import { TraineeTable } from '../trainee-table.js';
import { coachingPeriodsQuery } from '../../../../data/coaching/coaching-periods.js';
import { Page } from '../../../../platform/page/page.js';
import { ShowMore } from '../../../../platform/page/show-more.js';
import { useSearchWord } from '../../../../platform/page/use-search-word.js';
import { paths } from '../../../../platform/paths.js';
import { QueryProblem } from '../../../../platform/problem/query-problem.js';
import { can, useSession } from '../../../../platform/session/use-session.js';

/** The caseload: as a table to compare, or by phase to see where people are. The same filters for both. */
export function TraineesPage() {
  const { t } = useTranslation(['trainees', 'common']);
  const session = useSession();
  const search = useSearch({ from: '/signedIn/trainees' });
  const navigate = useNavigate();
  // A person's name never stands in the address; the history keeps it for Back.
  const [q, setQ] = useSearchWord();
  const query = useInfiniteQuery(coachingPeriodsQuery(toListQuery(search, useDeferredValue(q))));
  const people = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const { total = 0, people: persons = 0 } = query.data?.pages[0] ?? {};
  const change = (next: TraineesSearch) => void navigate({ to: '/trainees', search: next, state: true });
  const views = [{ id: 'table', label: t('view.table'), icon: 'table' as const }, { id: 'board', label: t('view.board'), icon: 'board' as const }];
  return (
    <Page
      title={t('title')}
      lead={query.isSuccess ? [t('total', { count: total }), ...(persons === total ? [] : [t('people', { count: persons })])].join(', ') : undefined}
      actions={
        <>
          <SegmentedControl label={t('view.label')} segments={views} value={search.view ?? 'table'} onChange={(view) => change({ ...search, view: view === 'board' ? 'board' : undefined })} />
          {can(session, 'coachingPeriod.refer') && <LinkButton href={paths.refer} icon="user-plus">{t('refer')}</LinkButton>}
        </>
      }
    >
      <div className="trainees-tools">
        <SearchField label={t('search')} isLabelHidden placeholder={t('search')} clearLabel={t('common:clear')} value={q} onChange={setQ} />
        <TraineeSort search={search} onChange={change} />
        <TraineeFilterBar search={search} onChange={change} />
      </div>
      {(search.project || search.municipality) && <p className="meta">{t('hiddenLeftOut')}</p>}
      {query.error && !query.data && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton label={t('common:loading')} />}
      {query.isSuccess && people.length === 0 && <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      {query.data && search.view === 'board' && <TraineeBoard people={people} tableHref={paths.trainees({ ...search, view: undefined })} />}
      {people.length > 0 && search.view !== 'board' && <TraineeTable people={people} sort={search.sort} />}
      {query.hasNextPage && (
        <div className="trainees-more">
          <span className="muted">{t('shown', { shown: people.length, total })}</span>
          <ShowMore query={query} />
        </div>
      )}
    </Page>
  );
}
