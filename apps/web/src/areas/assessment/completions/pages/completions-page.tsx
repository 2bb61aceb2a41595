import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { localized, type LocalizedText } from '@valopolku/domain';
import { Breadcrumbs, EmptyState, FilterChips } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { readCompletionSearch } from '../completion-filters.js';
import { CompletionTable } from '../completion-table.js';
import { completionsQuery } from '../../../../data/assessment/completions.js';
import { useLanguage } from '../../../../platform/i18n/use-language.js';
import { Page } from '../../../../platform/page/page.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { ShowMore } from '../../../../platform/page/show-more.js';
import { useWayBack } from '../../../../platform/page/way-back.js';
import { paths } from '../../../../platform/paths.js';
import { projectsQuery } from '../../../../data/registry/projects.js';

/** The degree parts behind a figure. */
export function CompletionsPage() {
  const { t } = useTranslation(['completions', 'trainees', 'common']);
  const language = useLanguage();
  const search = useSearch({ from: '/signedIn/completions' });
  const navigate = useNavigate();
  const wayBack = useWayBack(paths.overview);
  const query = useInfiniteQuery(completionsQuery(readCompletionSearch({ ...search })));
  const first = query.data?.pages[0]?.items[0];
  const word = (name?: LocalizedText) => name && localized(name, language).text;
  const words = { municipality: first?.municipality?.name, field: first?.field.name, qualification: first?.qualification.name };
  const project = useQuery(projectsQuery).data?.items.find(({ id }) => id === search.project)?.name;
  // What all rows share is told by the first of them; a project has no name on a row, and the caseload is named as in the list of people.
  const chips = (['caseload', 'project', 'municipality', 'field', 'qualification'] as const).flatMap((id) => {
    if (search[id] === undefined) return [];
    const told = { caseload: t('trainees:caseload.team'), project, municipality: word(words.municipality), field: word(words.field), qualification: word(words.qualification) };
    return [{ id, name: t(`filter.${id}`), value: told[id] ?? t('filter.chosen') }];
  });
  return (
    <Page title={t('title')} lead={t('lead')} above={<Breadcrumbs label={t('where')} crumbs={[{ label: t('back'), href: wayBack }, { label: t('title') }]} />}>
      {chips.length > 0 && (
        <FilterChips label={t('filters')} filters={chips} removeLabel={({ name, value }) => t('removeFilter', { name, value })} onRemove={(id) => void navigate({ to: '/completions', search: { ...search, [id]: undefined } })} />
      )}
      {(search.municipality || search.project) && <p className="meta">{t('hiddenLeftOut')}</p>}
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? <EmptyState title={t('none')} /> : <CompletionTable completions={items} />;
        }}
      </QueryView>
      {query.hasNextPage && <div className="list-more"><ShowMore query={query} /></div>}
    </Page>
  );
}
