import type { PublishedFigure } from '../../registry/project/project.js';
import type { FinalReport, FinalReportNumbers, ReconciliationExplanation, ReconciliationRow } from './final-report-shape.js';

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

/**
 * Degree parts by the field of their qualification against those by the field of the coach. A joint qualification is of no one field,
 * so what is completed in it is in neither sum.
 */
function byField(report: Report, { byQualification, fields, joint }: FinalReportNumbers['degreeParts']): ReconciliationRow[] {
  const cells = report.degreeParts.byFieldAndMunicipality;
  return [...fields].sort((a, b) => (a.code < b.code ? -1 : 1)).flatMap((field) => {
    const inJoint = sumOf(joint.filter((one) => one.fieldCode === field.code));
    const left = sumOf(byQualification.filter((one) => one.fieldCode === field.code));
    const right = sumOf(cells.filter((cell) => cell.field.code === field.code)) - inJoint;
    return row(`fieldByQualification.${field.code}`, left, right, 'completedInAnotherField').map((one) => ({ ...one, field, ...(inJoint > 0 && { joint: inJoint }) }));
  });
}

/** What does not add up, said rather than hidden; pairs that agree are left out. */
export function reconcile(
  report: Report,
  degreeParts: FinalReportNumbers['degreeParts'],
  published: readonly PublishedFigure[],
): ReconciliationRow[] {
  const figures = figuresOf(report);
  const itemised = sumOf(degreeParts.byQualification.filter((one) => one.itemised));
  const printed = published.flatMap(({ figure, value }) => {
    const computed = figures[figure];
    return computed === undefined ? [] : row(`printed.${figure}`, computed, value, 'printedOtherwise');
  });
  return [
    ...row('itemisedDegreeParts', itemised, report.degreeParts.total, 'notItemised'),
    ...byField(report, degreeParts),
    ...printed,
  ];
}
