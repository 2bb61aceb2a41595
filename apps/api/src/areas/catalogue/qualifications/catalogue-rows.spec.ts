import { describe, expect, it } from '@jest/globals';
import { dataFiles, readDataFile } from '../../../data/read-data-file.js';
import type { CatalogueFile } from './catalogue-file.js';
import { catalogueRows } from './catalogue-rows.js';

const file = (content: Partial<CatalogueFile> = {}): CatalogueFile => ({
  code: '381113', type: 'pt', fieldCode: 'cleaning', diaryNumber: '51/011/2014', name: { fi: 'Kotityö- ja puhdistuspalvelujen perustutkinto' },
  degreeParts: [
    { code: '1', kind: 'mandatory', points: 15, competenceArea: null, source: 'official', name: { fi: 'Ylläpitosiivous' }, draftRequirements: [{ fi: 'Siivoaa.' }, { fi: 'Arvioi.' }] },
    { code: '2', kind: 'optional', points: null, competenceArea: 'Kotityöpalvelut', source: 'official', name: { fi: 'Perussiivous' }, draftRequirements: [] },
  ],
  ...content,
});

describe('a data file as rows of the catalogue', () => {
  it('makes the same rows of the same file, and others for an organisation of its own', () => {
    expect(catalogueRows(file(), null)).toEqual(catalogueRows(file(), null));
    const ids = (organisationId: string | null): string[] => Object.values(catalogueRows(file(), organisationId)).flatMap((rows: { id: string }[]) => rows.map((row) => row.id));
    expect(new Set([...ids(null), ...ids('a'), ...ids('b')]).size).toBe(3 * 6);
    expect(ids(null).every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  });

  it.each<[why: string, content: Partial<CatalogueFile>, scale: string]>([
    ['an initial one decided before 2018', {}, 'threePoint'],
    ['an initial one decided in 2018', { diaryNumber: 'OPH-2601-2018' }, 'fivePoint'],
    ['an initial one in force from 2018, decided earlier', { diaryNumber: 'OPH-1-2017', inForceFrom: '2018-01-01' }, 'fivePoint'],
    ['a further one', { type: 'at' }, 'passFail'],
    ['a specialist one', { type: 'eat', diaryNumber: null }, 'passFail'],
  ])('grades %s', (_, content, scale) => {
    expect(catalogueRows(file(content), null).versions.map((version) => version.gradingScale)).toEqual([scale]);
  });

  it('is a draft as soon as one part is inferred', () => {
    const [first, second] = file().degreeParts;
    if (!first || !second) throw new Error('the file has two parts');
    expect(catalogueRows(file(), null).versions[0]?.isDraft).toBe(false);
    expect(catalogueRows(file({ degreeParts: [first, { ...second, source: 'inferred' }] }), null).versions[0]?.isDraft).toBe(true);
  });

  it('keeps what is not known unknown, and every statement of ours a draft', () => {
    const { degreeParts, requirements } = catalogueRows(file(), null);
    expect(degreeParts.map((part) => [part.points, part.competenceArea, part.position])).toEqual([[15, null, 1], [null, { fi: 'Kotityöpalvelut' }, 2]]);
    expect(requirements.map((requirement) => [requirement.degreePartId === degreeParts[0]?.id, requirement.isDraft, requirement.position])).toEqual([[true, true, 1], [true, true, 2]]);
  });

  it('finds no code twice in the files of the project', () => {
    const files = dataFiles('qualifications').map((name) => readDataFile<CatalogueFile>(name));
    expect(new Set(files.map((one) => one.code)).size).toBe(files.length);
    for (const one of files) expect([one.code, new Set(one.degreeParts.map((part) => part.code)).size]).toEqual([one.code, one.degreeParts.length]);
  });
});
