import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, EmptyState, SegmentedControl } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CoverageMatrix } from '../list/coverage-matrix.js';
import { EnvironmentDialog } from '../editing/environment-dialog.js';
import { EnvironmentFilterBar } from '../list/environment-filter-bar.js';
import { isIdle, type EnvironmentsSearch } from '../list/environment-filters.js';
import { EnvironmentTable } from '../list/environment-table.js';
import { freePlaces } from '../view/places-used.js';
import { useEnvironments } from '../list/use-environments.js';
import '../environments.css';
import { Page } from '../../../../platform/page/page.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { paths } from '../../../../platform/paths.js';
import { can, useSession } from '../../../../platform/session/use-session.js';

/** Places where trades are learned: as a list, or by what is approved where. */
export function EnvironmentsPage() {
  const { t } = useTranslation(['environments', 'common']);
  const session = useSession();
  const search = useSearch({ from: '/signedIn/environments' });
  const navigate = useNavigate();
  const [isAdding, setAdding] = useState(false);
  const { query, items: all, shown, hasMore, showMore } = useEnvironments(search);
  const free = all.filter(({ state }) => !isIdle(state)).map(freePlaces);
  const told = free.includes(null) ? [] : [t('free', { count: free.reduce<number>((sum, count) => sum + (count ?? 0), 0) })];
  const change = (next: EnvironmentsSearch) => void navigate({ to: '/environments', search: next, replace: next.q !== search.q });
  const views = [{ id: 'list', label: t('view.list'), icon: 'list' as const }, { id: 'coverage', label: t('view.coverage'), icon: 'grid' as const }];
  return (
    <Page
      title={t('title')}
      lead={query.isSuccess && !query.hasNextPage ? [t('lead'), t('total', { count: all.length }), ...told].join(' ') : t('lead')}
      actions={
        <>
          <SegmentedControl label={t('view.label')} segments={views} value={search.view ?? 'list'} onChange={(view) => change({ ...search, view: view === 'coverage' ? 'coverage' : undefined })} />
          {can(session, 'environment.create') && <Button icon="plus" onPress={() => setAdding(true)}>{t('create')}</Button>}
        </>
      }
    >
      <EnvironmentFilterBar search={search} onChange={change} />
      <QueryView query={query}>
        {() => {
          if (all.length === 0) return <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>;
          return search.view === 'coverage' ? <CoverageMatrix environments={all} search={search} /> : <EnvironmentTable environments={shown} />;
        }}
      </QueryView>
      {hasMore && <p className="environments-more"><Button isLoading={query.isFetchingNextPage} onPress={showMore}>{t('common:showMore')}</Button></p>}
      {isAdding && <EnvironmentDialog environment={null} onSaved={({ id }) => void navigate({ to: paths.environment(id) })} onClose={() => setAdding(false)} />}
    </Page>
  );
}
