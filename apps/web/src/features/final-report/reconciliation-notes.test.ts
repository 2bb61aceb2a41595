import { describe, expect, it } from '@jest/globals';
import type { FinalReportResponse } from '@valopolku/contracts';
import { reportNotes } from './reconciliation-notes.js';

const property = { id: 'f2', code: 'property', name: { fi: 'Kiinteistöpalvelut' } };
const rauma = { id: '684', code: '684', name: { fi: 'Rauma' } };
const row = (check: string) => ({ check, left: 1, right: 2, difference: 1, explanation: '' });

const report = (...checks: string[]) =>
  ({
    reconciliation: checks.map(row),
    degreeParts: { total: 11, byFieldAndMunicipality: [{ field: property, municipality: rauma, count: 11 }], byQualification: [] },
  }) as unknown as FinalReportResponse;

describe('the notes beside the final report', () => {
  it('are numbered in the order in which the report shows what they explain', () => {
    const notes = reportNotes(report('itemisedDegreeParts', 'fieldByQualification.property', 'printed.exits.work.percent', 'printed.participants.women.percent'));
    expect(notes.map(({ number, kind, section }) => [number, kind, section])).toEqual([
      [1, 'printed', 'participants'], [2, 'printed', 'exits'], [3, 'field', 'degreeParts'], [4, 'notItemised', 'degreeParts'],
    ]);
  });

  it('name the field that they are about, when the report knows it', () => {
    expect(reportNotes(report('fieldByQualification.property'))[0]?.field).toEqual(property);
    expect(reportNotes(report('fieldByQualification.cleaning'))[0]?.field).toBeUndefined();
  });

  it('are none when the figures agree', () => expect(reportNotes(report())).toEqual([]));
});
