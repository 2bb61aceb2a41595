import { FinalReportLinks, type ExitRow, type FinalReportResponse } from '@valopolku/contracts';
import { percent } from '@valopolku/domain';
import { Link, Table, type TableColumn } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { listHref } from '../../../platform/list-href.js';
import type { ReportNote } from './reconciliation-notes.js';
import { NoteMark, ReportRow } from './report-row.js';

type Row = Pick<ExitRow, 'count' | 'percent'> & { status: ExitRow['status'] | 'stillInCoaching'; isPart?: boolean };

/** What became of the people when their period ended. */
export function ExitsSection({ report, projectId, notes }: { report: FinalReportResponse; projectId: string; notes: readonly ReportNote[] }) {
  const { t } = useTranslation('finalReport');
  const format = useFormat();
  const links = new FinalReportLinks(projectId);
  const rows: Row[] = [
    ...report.exits.flatMap(({ parts, ...row }) => [
      row,
      ...(parts ? [{ status: 'working' as const, ...parts.working, isPart: true }, { status: 'paySubsidisedWork' as const, ...parts.paySubsidisedWork, isPart: true }] : []),
    ]),
    ...(report.stillInCoaching.count > 0 ? [{ status: 'stillInCoaching' as const, ...report.stillInCoaching }] : []),
  ];
  const whole = rows.filter(({ isPart }) => !isPart);
  const count = whole.reduce((sum, row) => sum + row.count, 0);
  // From the whole numbers: rounded shares added up would say 100,1 %.
  const share = percent(count, report.participants.total.count) ?? 0;
  const marks = (status: string) => notes.filter(({ row }) => row.check === `printed.exits.${status}.percent`);
  const columns: TableColumn<Row>[] = [
    {
      id: 'status', header: t('column.situation'), isRowHeader: true,
      cell: ({ status, isPart }) => <span className={isPart ? 'meta' : undefined}>{isPart && `${t('ofThese')} `}{status === 'stillInCoaching' ? t('exits.stillInCoaching') : <Link href={listHref(links.exit(status))}>{t(`exits.${status}`)}</Link>}</span>,
    },
    { id: 'count', header: t('column.people'), align: 'right', cell: (row) => format.number(row.count) },
    { id: 'percent', header: t('column.shareOfParticipants'), align: 'right', cell: ({ status, percent: ofAll, isPart }) => <>{format.percent(ofAll)}{!isPart && <NoteMark notes={marks(status)} />}</> },
  ];
  return (
    <ReportRow id="exits" title={t('section.exits')} notes={notes}>
      <Table
        label={t('section.exits')}
        columns={columns}
        rows={rows}
        rowId={({ status }) => status}
        footer={<tr className="report-sum"><th scope="row">{t('together')}</th><td className="right num">{format.number(count)}</td><td className="right num">{format.percent(share)}</td></tr>}
      />
      <p>
        <Link href={listHref(links.exit('positivePath'))}>{t('positivePath', { count: report.positivePath.count, percent: format.percent(report.positivePath.percent) })}</Link>{' '}
        <span className="muted">{t('roundedAlone')}</span>
      </p>
    </ReportRow>
  );
}
