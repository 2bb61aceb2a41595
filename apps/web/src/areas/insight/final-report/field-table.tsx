import { FinalReportLinks, type CodedReference, type DegreePartCell } from '@valopolku/contracts';
import { Link, Table, type TableColumn } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { Localized } from '../../../platform/i18n/localized.js';
import { listHref } from '../../../platform/list-href.js';
import type { ReportNote } from './reconciliation-notes.js';
import { NoteMark } from './report-row.js';

const unique = (all: readonly CodedReference[]) => [...new Map(all.map((one) => [one.id, one])).values()];

/** Degree parts by the coach's field and the municipality of the period. */
export function FieldTable({ cells, projectId, notes }: { cells: readonly DegreePartCell[]; projectId: string; notes: readonly ReportNote[] }) {
  const { t } = useTranslation('finalReport');
  const format = useFormat();
  const municipalities = unique(cells.flatMap(({ municipality }) => municipality ?? [])).sort((a, b) => (a.name.fi < b.name.fi ? -1 : 1));
  const isHidden = cells.some(({ municipality }) => !municipality);
  const fields = unique(cells.map(({ field }) => field));
  const sum = (fits: (cell: DegreePartCell) => boolean) => cells.filter(fits).reduce((total, { count }) => total + count, 0);
  const links = new FinalReportLinks(projectId);
  const open = (narrower: { field: string; municipality?: string }, count: number) =>
    count === 0 ? '0' : <Link href={listHref(links.completions(narrower))}>{format.number(count)}</Link>;
  const columns: TableColumn<CodedReference>[] = [
    { id: 'field', header: t('column.field'), isRowHeader: true, cell: ({ name }) => <Localized text={name} /> },
    ...municipalities.map((place): TableColumn<CodedReference> => ({
      id: place.code, header: <Localized text={place.name} />, align: 'right',
      cell: (field) => open({ field: field.id, municipality: place.code }, sum((cell) => cell.field.id === field.id && cell.municipality?.id === place.id)),
    })),
    // People whose municipality is not told: their list would tell it.
    ...(isHidden ? [{ id: 'hidden', header: t('hiddenPlace'), align: 'right' as const, cell: (field: CodedReference) => format.number(sum((cell) => cell.field.id === field.id && !cell.municipality)) }] : []),
    {
      id: 'total', header: t('column.total'), align: 'right',
      cell: (field) => <span className="report-total">{open({ field: field.id }, sum((cell) => cell.field.id === field.id))}<NoteMark notes={notes.filter((note) => note.field?.id === field.id)} /></span>,
    },
  ];
  return (
    <Table
      label={t('byField')}
      columns={columns}
      rows={fields}
      rowId={({ id }) => id}
      footer={
        <tr className="report-sum">
          <th scope="row">{t('together')}</th>
          {municipalities.map((place) => <td key={place.id} className="right num">{format.number(sum((cell) => cell.municipality?.id === place.id))}</td>)}
          {isHidden && <td className="right num">{format.number(sum((cell) => !cell.municipality))}</td>}
          <td className="right num">{format.number(sum(() => true))}</td>
        </tr>
      }
    />
  );
}
