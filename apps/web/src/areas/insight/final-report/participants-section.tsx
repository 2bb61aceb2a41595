import { FinalReportLinks, type CountAndPercent, type FinalReportResponse } from '@valopolku/contracts';
import { Link, Table, type TableColumn } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { listHref } from '../../../platform/list-href.js';
import type { ReportNote } from './reconciliation-notes.js';
import { ReportRow } from './report-row.js';

interface Row extends CountAndPercent {
  id: 'women' | 'under30' | 'unemployedOver12Months' | 'basic' | 'generalUpperSecondary' | 'vocational' | 'higher';
  /** The list of the people behind the figure. */
  href: string;
}

/** Who took part, by their situation at the start. A person counts once. */
export function ParticipantsSection({ report, projectId, notes }: { report: FinalReportResponse; projectId: string; notes: readonly ReportNote[] }) {
  const { t } = useTranslation('finalReport');
  const format = useFormat();
  const { total, education, ageEstimated, ...groups } = report.participants;
  const links = new FinalReportLinks(projectId);
  const rows: Row[] = [
    ...(['women', 'under30', 'unemployedOver12Months'] as const).map((id) => ({ id, ...groups[id], href: listHref(links.group(id)) })),
    ...(['basic', 'generalUpperSecondary', 'vocational', 'higher'] as const)
      .filter((id) => id !== 'generalUpperSecondary' || education[id].count > 0)
      .map((id) => ({ id, ...education[id], href: listHref(links.education(id)) })),
  ];
  const columns: TableColumn<Row>[] = [
    { id: 'what', header: t('column.background'), isRowHeader: true, cell: ({ id, href }) => <Link href={href}>{t(`participants.${id}`)}</Link> },
    { id: 'count', header: t('column.people'), align: 'right', cell: ({ count }) => format.number(count) },
    { id: 'percent', header: t('column.shareOfParticipants'), align: 'right', cell: ({ percent }) => format.percent(percent) },
  ];
  return (
    <ReportRow id="participants" title={t('section.participants')} notes={notes}>
      <Table
        label={t('section.participants')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        footer={<tr className="report-sum"><th scope="row"><Link href={listHref(links.group('participants'))} className="plain-link">{t('participants.total')}</Link></th><td className="right num">{format.number(total.count)}</td><td /></tr>}
      />
      {ageEstimated > 0 && <p className="meta">{t('participants.ageEstimated', { count: ageEstimated })}</p>}
    </ReportRow>
  );
}
