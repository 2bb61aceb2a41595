import type { CodedReference, FinalReportResponse, ReconciliationRow } from '@valopolku/contracts';

/** A note beside the report: its number, the row that it explains, and the section where it stands. */
export interface ReportNote {
  number: number;
  row: ReconciliationRow;
  kind: 'notItemised' | 'field' | 'printed';
  section: 'exits' | 'degreeParts' | 'participants';
  /** Of a note about a coach’s field. */
  field?: CodedReference;
}

const FIELD = 'fieldByQualification.';
const PRINTED = 'printed.';

/** Numbers the rows of the reconciliation in the order in which the report shows what they explain. */
export function reportNotes({ reconciliation }: Pick<FinalReportResponse, 'reconciliation'>): ReportNote[] {
  const notes = reconciliation.map((row): Omit<ReportNote, 'number'> => {
    if (row.check.startsWith(FIELD)) {
      return { row, kind: 'field', section: 'degreeParts', ...(row.field && { field: row.field }) };
    }
    if (row.check.startsWith(PRINTED)) {
      return { row, kind: 'printed', section: row.check.startsWith(`${PRINTED}exits`) ? 'exits' : 'participants' };
    }
    return { row, kind: 'notItemised', section: 'degreeParts' };
  });
  const order = ['participants', 'exits', 'degreeParts'];
  return notes
    .sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section) || Number(a.kind === 'notItemised') - Number(b.kind === 'notItemised'))
    .map((note, index) => ({ ...note, number: index + 1 }));
}
