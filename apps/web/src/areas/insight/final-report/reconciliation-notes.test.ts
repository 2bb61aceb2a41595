import { describe, expect, it } from '@jest/globals';
import type { FinalReportResponse } from '@valopolku/contracts';
import { reportNotes } from './reconciliation-notes.js';

const property = { id: 'f2', code: 'property', name: { fi: 'Kiinteistöpalvelut' } };
const row = (check: string) => ({ check, left: 1, right: 2, difference: 1, explanation: '', ...(check === 'fieldByQualification.property' && { field: property }) });

const report = (...checks: string[]) =>
  ({
    reconciliation: checks.map(row),
  }) as unknown as FinalReportResponse;

describe('the notes beside the final report', () => {
  it('are numbered in the order in which the report shows what they explain', () => {
    const notes = reportNotes(report('itemisedDegreeParts', 'fieldByQualification.property', 'printed.exits.work.percent', 'printed.participants.women.percent'));
    expect(notes.map(({ number, kind, section }) => [number, kind, section])).toEqual([
      [1, 'printed', 'participants'], [2, 'printed', 'exits'], [3, 'field', 'degreeParts'], [4, 'notItemised', 'degreeParts'],
    ]);
  });

  it('name the field that they are about, as the report does, also of a field in whose groups nothing was completed', () => {
    expect(reportNotes(report('fieldByQualification.property'))[0]?.field).toEqual(property);
  });

  it('are none when the figures agree', () => expect(reportNotes(report())).toEqual([]));
});
