import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ProjectResponse } from '@valopolku/contracts';
import { Breadcrumbs, Button } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { FinalReport } from '../final-report.js';
import { finalReportQuery } from '../../../../data/insight/final-report.js';
import { projectQuery } from '../../../../data/registry/projects.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { Page } from '../../../../platform/page/page.js';
import { PageProblem } from '../../../../platform/page/page-problem.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { paths } from '../../../../platform/paths.js';
import { optionName } from '../../../../platform/form/fields/option-name.js';
import { useMunicipalityOptions } from '../../../../data/registry/choices/use-municipality-options.js';

/** The final report of one project. */
export function FinalReportPage() {
  const { t } = useTranslation('finalReport');
  const { id } = useParams({ from: '/signedIn/projects/$id/final-report' });
  const project = useQuery(projectQuery(id)).data;
  const report = useQuery(finalReportQuery(id));
  const lead = useLead(project);
  if (report.error && !report.data) return <PageProblem error={report.error} onRetry={() => void report.refetch()} />;
  return (
    <Page
      title={t('title')}
      lead={lead}
      above={<Breadcrumbs label={t('where')} crumbs={[{ label: t('back'), href: paths.projects }, { label: project?.name ?? t('title') }]} />}
      actions={<Button icon="printer" onPress={() => window.print()}>{t('print')}</Button>}
    >
      <QueryView query={report}>{(data) => <FinalReport report={data} projectId={id} />}</QueryView>
    </Page>
  );
}

/** "Satakunnan VALO-valmennus, 16.2.2015–15.2.2018. Euroopan sosiaalirahasto. Eura, Rauma." */
function useLead(project: ProjectResponse | undefined): string | undefined {
  const { t } = useTranslation('common');
  const format = useFormat();
  const municipalities = useMunicipalityOptions({ use: 'any' });
  if (!project) return undefined;
  const places = project.municipalityCodes.map((code) => optionName(municipalities, code)).sort((one, other) => one.localeCompare(other, format.locale));
  const dates = t('date.range', { from: format.date(project.startsOn), to: format.date(project.endsOn) });
  return [`${project.name}, ${dates}`, project.funder, places.join(', ')].filter(Boolean).join('. ');
}
