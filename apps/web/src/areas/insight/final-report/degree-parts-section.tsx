import { FinalReportLinks, type FinalReportResponse, type QualificationCount } from '@valopolku/contracts';
import { Link, Table, type TableColumn } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { Localized } from '../../../platform/i18n/localized.js';
import { listHref } from '../../../platform/list-href.js';
import { FieldTable } from './field-table.js';
import type { ReportNote } from './reconciliation-notes.js';
import { NoteMark, ReportRow } from './report-row.js';

/** Degree parts completed: by coach's field and municipality, and by qualification. */
export function DegreePartsSection({ report, projectId, notes }: { report: FinalReportResponse; projectId: string; notes: readonly ReportNote[] }) {
  const { t } = useTranslation('finalReport');
  const format = useFormat();
  const links = new FinalReportLinks(projectId);
  const { total, byFieldAndMunicipality, byQualification } = report.degreeParts;
  const notItemised = notes.filter(({ kind }) => kind === 'notItemised');
  const columns: TableColumn<QualificationCount>[] = [
    { id: 'qualification', header: t('column.qualification'), isRowHeader: true, cell: ({ qualification }) => <Localized text={qualification.name} /> },
    {
      id: 'count', header: t('column.degreeParts'), align: 'right',
      cell: ({ qualification, count }) => <Link href={listHref(links.completions({ qualification: qualification.id }))}>{format.number(count)}</Link>,
    },
  ];
  return (
    <ReportRow id="degree-parts" title={t('section.degreeParts')} notes={notes}>
      <div className="stack stack-m">
        <FieldTable cells={byFieldAndMunicipality} projectId={projectId} notes={notes} />
      <Table
        label={t('byQualification')}
        columns={columns}
        rows={byQualification}
        rowId={({ qualification }) => qualification.id}
        footer={
          <>
            {notItemised.map(({ row, number }) => (
              <tr key={number}>
                <th scope="row">{t('itemised')}<NoteMark notes={notItemised} /></th>
                <td className="right num">{format.number(row.left)}</td>
              </tr>
            ))}
            <tr className="report-sum"><th scope="row">{t('together')}</th><td className="right num"><Link href={listHref(links.completions())}>{format.number(total)}</Link></td></tr>
          </>
        }
      />
      </div>
    </ReportRow>
  );
}
