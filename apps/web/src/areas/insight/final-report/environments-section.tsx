import { FinalReportLinks, type EnvironmentKindCount, type FinalReportResponse } from '@valopolku/contracts';
import { Link, Table, type TableColumn } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { listHref } from '../../../platform/list-href.js';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { ReportRow } from './report-row.js';

/** Environments that were charted and mapped. */
export function EnvironmentsSection({ environments, projectId }: { environments: FinalReportResponse['environments']; projectId: string }) {
  const { t } = useTranslation('finalReport');
  const choice = useChoice();
  const format = useFormat();
  const links = new FinalReportLinks(projectId);
  const columns: TableColumn<EnvironmentKindCount>[] = [
    { id: 'kind', header: t('column.kind'), isRowHeader: true, cell: ({ kind }) => <Link href={listHref(links.environments(kind))}>{choice('environmentKind', kind)}</Link> },
    { id: 'count', header: t('column.environments'), align: 'right', cell: ({ count }) => format.number(count) },
  ];
  return (
    <ReportRow id="environments" title={t('section.environments')} notes={[]}>
      <Table
        label={t('section.environments')}
        columns={columns}
        rows={environments.byKind}
        rowId={({ kind }) => kind}
        footer={<tr className="report-sum"><th scope="row">{t('together')}</th><td className="right num">{format.number(environments.total)}</td></tr>}
      />
    </ReportRow>
  );
}
