import type { PublishedFigure } from '../project/project.js';
import type { FinalReport, QualificationCountInput } from './final-report.js';

/** Why two figures that one would expect to be equal are not; the words are the screen's. */
export const RECONCILIATION_EXPLANATIONS = ['notItemised', 'completedInAnotherField', 'printedOtherwise'] as const;
export type ReconciliationExplanation = (typeof RECONCILIATION_EXPLANATIONS)[number];

/** Two figures side by side; `difference` is how far apart they are, never negative. */
export interface ReconciliationRow {
  /** `itemisedDegreeParts`, `fieldByQualification.<field code>` or `printed.<figure>`. */
  check: string;
  left: number;
  right: number;
  difference: number;
  explanation: ReconciliationExplanation;
}

type Report = Omit<FinalReport, 'reconciliation'>;

/** Figures have at most one decimal, so tenths are whole numbers and subtract exactly. */
function apart(left: number, right: number): number {
  return Math.abs(Math.round(left * 10) - Math.round(right * 10)) / 10;
}

function row(check: string, left: number, right: number, explanation: ReconciliationExplanation): ReconciliationRow[] {
  const difference = apart(left, right);
  return difference === 0 ? [] : [{ check, left, right, difference, explanation }];
}

function sumOf(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, one) => sum + one.count, 0);
}

/** Every figure of a report by the name under which a published one is given: `exits.work.percent`. */
export function figuresOf(report: Report): Readonly<Record<string, number>> {
  const { participants, exits, positivePath, environments, degreeParts, qualificationsCompleted } = report;
  const { education, ageEstimated: _note, ...others } = participants;
  const shares = [
    ...Object.entries(others).map(([name, share]) => [`participants.${name}`, share] as const),
    ...Object.entries(education).map(([name, share]) => [`participants.education.${name}`, share] as const),
    ...exits.map((exit) => [`exits.${exit.status}`, exit] as const),
    ['positivePath', positivePath] as const,
  ];
  const counted = shares.flatMap(([name, share]) => [[`${name}.count`, share.count] as const, [`${name}.percent`, share.percent] as const]);
  return Object.fromEntries([
    ...counted,
    ['environments.total', environments.total],
    ['degreeParts.total', degreeParts.total],
    ['qualificationsCompleted.people', qualificationsCompleted.people],
  ]);
}

/** Degree parts by the field of their qualification against those by the field of the coach. */
function byField(report: Report, qualifications: readonly QualificationCountInput[]): ReconciliationRow[] {
  const cells = report.degreeParts.byFieldAndMunicipality;
  const codes = new Set([...cells.map((cell) => cell.field.code), ...qualifications.flatMap((one) => one.fieldCode ?? [])]);
  return [...codes].sort().flatMap((code) => {
    const left = sumOf(qualifications.filter((one) => one.fieldCode === code));
    const right = sumOf(cells.filter((cell) => cell.field.code === code));
    return row(`fieldByQualification.${code}`, left, right, 'completedInAnotherField');
  });
}

/** What does not add up, said rather than hidden; pairs that agree are left out. */
export function reconcile(
  report: Report,
  qualifications: readonly QualificationCountInput[],
  published: readonly PublishedFigure[],
): ReconciliationRow[] {
  const figures = figuresOf(report);
  const itemised = sumOf(qualifications.filter((one) => one.itemised));
  const printed = published.flatMap(({ figure, value }) => {
    const computed = figures[figure];
    return computed === undefined ? [] : row(`printed.${figure}`, computed, value, 'printedOtherwise');
  });
  return [
    ...row('itemisedDegreeParts', itemised, report.degreeParts.total, 'notItemised'),
    ...byField(report, qualifications),
    ...printed,
  ];
}
