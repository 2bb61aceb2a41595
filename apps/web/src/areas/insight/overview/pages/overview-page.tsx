import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, LinkButton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { CompletionsChart } from '../completions-chart.js';
import { EnvironmentsChart } from '../environments-chart.js';
import { ExitsChart } from '../exits-chart.js';
import { Goals } from '../goals.js';
import { HoursChart } from '../hours-chart.js';
import { OverviewFilterBar } from '../overview-filter-bar.js';
import { shownFilters } from '../overview-filters.js';
import { overviewQuery } from '../../../../data/insight/overview.js';
import { PhasesChart } from '../phases-chart.js';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { Page } from '../../../../platform/page/page.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { paths } from '../../../../platform/paths.js';
import { projectsQuery } from '../../../../data/registry/projects.js';

/** The manager's home: the goals, where people are, and what has come of it. A coach sees the same of the own people. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const asked = useSearch({ from: '/signedIn/overview' });
  const navigate = useNavigate();
  const projects = useQuery(projectsQuery);
  const search = shownFilters(asked, projects.data?.items, todayInHelsinki());
  const query = useQuery({ ...overviewQuery(search), enabled: projects.isFetched });
  // Asked for only when the project is known: else its figures would flash as those of the first moment.
  const whole = useQuery({ ...overviewQuery({}), enabled: projects.isFetched });
  const codes = [...new Set((whole.data?.completions ?? []).flatMap(({ municipality }) => municipality?.code ?? []))];
  const name = query.data?.project?.name ?? t('allProjects');
  return (
    <Page
      title={t('title')}
      lead={query.data && [t('asOf', { name, date: format.longDate(query.data.asOf) }), ...(query.data.people === 'own' ? [t('ownPeople')] : [])].join('. ')}
      actions={
        <>
          {search.project && query.data?.people === 'everyone' && <LinkButton href={paths.finalReport(search.project)} icon="file">{t('finalReport')}</LinkButton>}
          <Button icon="printer" onPress={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <OverviewFilterBar search={{ ...search, project: search.project ?? 'all' }} municipalityCodes={codes} onChange={(next) => void navigate({ to: '/overview', search: next })} />
      <QueryView query={query}>
        {(overview) => (
          <>
            <Goals overview={overview} search={search} />
            <div className="columns columns-half overview-charts">
              <PhasesChart overview={overview} search={search} />
              <CompletionsChart overview={overview} search={search} />
              <ExitsChart overview={overview} search={search} />
              <EnvironmentsChart overview={overview} search={search} />
              <HoursChart overview={overview} />
            </div>
            <p className="meta">{t('definition')} {overview.people === 'everyone' && (search.municipality ? t('hiddenLeftOut') : search.project && t('hiddenInLists'))}</p>
          </>
        )}
      </QueryView>
    </Page>
  );
}
