import { describe, expect, it } from '@jest/globals';
import type { FinalReportNumbers, NamedRef } from './final-report-shape.js';
import { finalReport } from './final-report.js';
import { figuresOf } from './reconciliation.js';

function ref(code: string, fi: string): NamedRef {
  return { id: `id-${code}`, code, name: { fi } };
}

const cleaning = ref('cleaning', 'Puhdistus- ja kotityöpalvelut');
const property = ref('property', 'Kiinteistöpalvelut');
const rauma = ref('684', 'Rauma');
const eura = ref('050', 'Eura');
const eurajoki = ref('051', 'Eurajoki');

function cell(field: NamedRef, municipality: NamedRef, count: number) {
  return { field, municipality, count };
}

function qualification(code: string, fieldCode: string | null, count: number, itemised = true) {
  return { qualification: ref(code, code), fieldCode, itemised, count };
}

/** The published project, number by number (domain.md). */
const published: FinalReportNumbers = {
  participants: {
    total: 77,
    women: 51,
    under30: 29, ageEstimated: 0,
    unemployedOver12Months: 49,
    education: { basic: 35, generalUpperSecondary: 0, vocational: 40, higher: 2 },
  },
  exits: { studying: 12, working: 15, paySubsidisedWork: 8, unemployedJobseeker: 29, movedToJobSeeking: 12, outsideWorkingLife: 1 },
  environments: [{ kind: 'municipalSite', count: 30 }, { kind: 'workshop', count: 12 }],
  degreeParts: {
    byFieldAndMunicipality: [
      cell(cleaning, eura, 13), cell(cleaning, eurajoki, 35), cell(cleaning, rauma, 76),
      cell(property, eura, 5), cell(property, eurajoki, 2), cell(property, rauma, 4),
    ],
    byQualification: [
      qualification('381113', 'cleaning', 62),
      qualification('384103', 'cleaning', 33),
      qualification('384114', 'cleaning', 16),
      qualification('354203', 'property', 3),
      qualification('351204', 'property', 11),
      qualification('notItemised', null, 10, false),
    ],
    fields: [cleaning, property],
    joint: [],
  },
  qualificationsCompleted: 8,
  published: [{ figure: 'exits.work.percent', value: 29.8, explanation: 'Pyöristys' }],
};

describe('the final report of the published project', () => {
  const report = finalReport(published);

  it('has its participants', () => {
    expect(report.participants).toEqual({
      total: { count: 77, percent: 100 },
      women: { count: 51, percent: 66.2 },
      under30: { count: 29, percent: 37.7 },
      ageEstimated: 0,
      unemployedOver12Months: { count: 49, percent: 63.6 },
      education: {
        basic: { count: 35, percent: 45.5 },
        generalUpperSecondary: { count: 0, percent: 0 },
        vocational: { count: 40, percent: 51.9 },
        higher: { count: 2, percent: 2.6 },
      },
    });
  });

  it('has its situations at exit, each rounded on its own', () => {
    expect(report.exits).toEqual([
      { status: 'studying', count: 12, percent: 15.6 },
      { status: 'work', count: 23, percent: 29.9, parts: { working: { count: 15, percent: 19.5 }, paySubsidisedWork: { count: 8, percent: 10.4 } } },
      { status: 'unemployedJobseeker', count: 29, percent: 37.7 },
      { status: 'movedToJobSeeking', count: 12, percent: 15.6 },
      { status: 'outsideWorkingLife', count: 1, percent: 1.3 },
    ]);
    expect(report.positivePath).toEqual({ count: 35, percent: 45.5 });
  });

  it('has its environments, degree parts and qualifications', () => {
    expect(report.environments.total).toBe(42);
    expect(report.degreeParts.total).toBe(135);
    expect(report.degreeParts.byFieldAndMunicipality).toHaveLength(6);
    expect(report.degreeParts.byQualification.map((one) => one.count)).toEqual([62, 33, 16, 3, 11, 10]);
    expect(report.qualificationsCompleted).toEqual({ people: 8 });
  });

  it('says what does not add up', () => {
    expect(report.reconciliation).toEqual([
      { check: 'itemisedDegreeParts', left: 125, right: 135, difference: 10, explanation: 'notItemised' },
      { check: 'fieldByQualification.cleaning', left: 111, right: 124, difference: 13, explanation: 'completedInAnotherField', field: expect.anything() },
      { check: 'fieldByQualification.property', left: 14, right: 11, difference: 3, explanation: 'completedInAnotherField', field: expect.anything() },
      { check: 'printed.exits.work.percent', left: 29.9, right: 29.8, difference: 0.1, explanation: 'printedOtherwise' },
    ]);
  });
});

describe('a final report', () => {
  const empty: FinalReportNumbers = {
    participants: { total: 0, women: 0, under30: 0, ageEstimated: 0, unemployedOver12Months: 0, education: { basic: 0, generalUpperSecondary: 0, vocational: 0, higher: 0 } },
    exits: {},
    environments: [],
    degreeParts: { byFieldAndMunicipality: [], byQualification: [], fields: [cleaning, property], joint: [] },
    qualificationsCompleted: 0,
    published: [],
  };

  it('of nothing is all zeros, with the five published rows', () => {
    const report = finalReport(empty);
    expect(report.exits.map((row) => row.status)).toEqual(['studying', 'work', 'unemployedJobseeker', 'movedToJobSeeking', 'outsideWorkingLife']);
    expect(Object.values(figuresOf(report)).every((value) => value === 0)).toBe(true);
    expect(report.reconciliation).toEqual([]);
  });

  it('names the unknown when there are any', () => {
    const report = finalReport({ ...published, exits: { ...published.exits, unknown: 2 } });
    expect(report.exits.at(-1)).toEqual({ status: 'unknown', count: 2, percent: 2.6 });
  });

  it('leaves out what agrees, and figures that it does not know', () => {
    const agreeing = finalReport({
      ...published,
      degreeParts: { byFieldAndMunicipality: [cell(cleaning, rauma, 5)], byQualification: [qualification('381113', 'cleaning', 5)], fields: [cleaning, property], joint: [] },
      published: [
        { figure: 'participants.women.percent', value: 66.2, explanation: '' },
        { figure: 'degreeParts.total', value: 5, explanation: '' },
        { figure: 'nothing.of.the.kind', value: 5, explanation: '' },
      ],
    });
    expect(agreeing.reconciliation).toEqual([]);
  });

  it('keeps what is completed in a joint qualification out of both sums, and a field without qualifications out of the notes', () => {
    const own = ref('own', 'Oma ala');
    const report = finalReport({
      ...empty,
      degreeParts: {
        byFieldAndMunicipality: [cell(cleaning, rauma, 9), cell(own, rauma, 4)], byQualification: [qualification('381113', 'cleaning', 3), qualification('384145', null, 7)],
        fields: [cleaning, property], joint: [{ fieldCode: 'cleaning', count: 5 }, { fieldCode: 'own', count: 2 }],
      },
    });
    expect(report.reconciliation).toEqual([
      { check: 'itemisedDegreeParts', left: 10, right: 13, difference: 3, explanation: 'notItemised' },
      { check: 'fieldByQualification.cleaning', left: 3, right: 4, difference: 1, explanation: 'completedInAnotherField', field: cleaning, joint: 5 },
    ]);
  });

  it('says who is still in coaching, so that the rows are all participants', () => {
    const report = finalReport({ ...empty, participants: { ...empty.participants, total: 32 }, exits: { studying: 5, working: 2, unemployedJobseeker: 5 } });
    expect(report.stillInCoaching).toEqual({ count: 20, percent: 62.5 });
    expect(report.positivePath).toEqual({ count: 7, percent: 21.9 });
  });

  it('holds a field that has qualifications but no coach, and the other way round', () => {
    const report = finalReport({
      ...empty,
      degreeParts: { byFieldAndMunicipality: [cell(cleaning, rauma, 5)], byQualification: [qualification('351204', 'property', 5)], fields: [cleaning, property], joint: [] },
    });
    expect(report.reconciliation.map((row) => [row.check, row.left, row.right])).toEqual([
      ['fieldByQualification.cleaning', 0, 5],
      ['fieldByQualification.property', 5, 0],
    ]);
  });
});
