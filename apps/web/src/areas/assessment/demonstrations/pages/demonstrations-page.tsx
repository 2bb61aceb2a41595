import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { EmptyState, SegmentedControl, Skeleton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { DEMONSTRATION_VIEWS } from '../demonstration-filters.js';
import { DemonstrationList } from '../demonstration-list.js';
import { demonstrationsQuery } from '../../../../data/assessment/demonstrations.js';
import { Page } from '../../../../platform/page/page.js';
import { ShowMore } from '../../../../platform/page/show-more.js';
import { QueryProblem } from '../../../../platform/problem/query-problem.js';

/** Demonstrations of everyone the user sees, with what each still lacks. */
export function DemonstrationsPage() {
  const { t } = useTranslation(['demonstrations', 'common']);
  const { when = 'ahead' } = useSearch({ from: '/signedIn/demonstrations' });
  const navigate = useNavigate();
  const query = useInfiniteQuery(demonstrationsQuery({ when }));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const show = (id: string) => void navigate({ to: '/demonstrations', search: { when: DEMONSTRATION_VIEWS.find((view) => view === id) } });
  return (
    <Page title={t('title')} lead={t('lead')} actions={<SegmentedControl label={t('view.label')} segments={DEMONSTRATION_VIEWS.map((id) => ({ id, label: t(`view.${id}`) }))} value={when} onChange={show} />}>
      {query.error && !query.data && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton label={t('common:loading')} />}
      {query.isSuccess && items.length === 0 && <EmptyState title={t(`empty.${when}`)}><p>{t('empty.text')}</p></EmptyState>}
      {items.length > 0 && <DemonstrationList label={t('title')} demonstrations={items} showsPerson />}
      {query.hasNextPage && <div className="demonstration-more"><ShowMore query={query} /></div>}
    </Page>
  );
}
