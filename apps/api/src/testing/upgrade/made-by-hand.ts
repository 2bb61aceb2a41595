import { reportLines } from '../../platform/audit/audit-commands.js';
import type { AuditReport } from '../../platform/audit/audit-report.js';

/**
 * What the filled sets hold by hand, so that each choice has a row and each table too (`fillProject`): the log tells otherwise of
 * exactly these, and the verifier has to say so, before an upgrade and after it.
 */
const madeByHand = (step: number): readonly string[] => [
  'completion: 4 rows OTHERWISE THAN THE LOG TELLS (grade)',
  'demonstration: 5 rows OTHERWISE THAN THE LOG TELLS (state)',
  'demonstration_result: 5 rows OTHERWISE THAN THE LOG TELLS (grade)',
  'environment: 1 rows OTHERWISE THAN THE LOG TELLS (isRetired, retiredOn)',
  // Deaths are a choice since step 24.
  step < 24
    ? 'period_exit: 5 rows OTHERWISE THAN THE LOG TELLS (earlyEndReason, exitStatus)'
    : 'period_exit: 6 rows OTHERWISE THAN THE LOG TELLS (earlyEndReason, endedByDeath, exitStatus)',
  'period_follow_up_path: 1 rows OTHERWISE THAN THE LOG TELLS (followUpPath)',
  'period_information: 5 rows OTHERWISE THAN THE LOG TELLS (controllerKind, language, service)',
  'period_referral: 7 rows OTHERWISE THAN THE LOG TELLS (outcome, source)',
  'phase_change: 1 rows OTHERWISE THAN THE LOG TELLS (from, to)',
  'placement: 12 rows OTHERWISE THAN THE LOG TELLS (basis)',
  'qualification_completion: 1 rows WITHOUT EVENT',
  'requirement_judgement: 2 rows OTHERWISE THAN THE LOG TELLS (judgement)',
  'suitability_assessment: 3 rows OTHERWISE THAN THE LOG TELLS (decision)',
];

/** The lines of a report that say what is wrong, but for what was made by hand in the set of a step; one for each of that which is not told. */
export function faultsBesidesByHand(report: AuditReport, step: number): string[] {
  const byHand = madeByHand(step);
  const faults = reportLines(report).filter((line) => !/: \d+ events, whole, ends at /u.test(line) && line !== 'The audit log is NOT whole.');
  return [...faults.filter((line) => !byHand.includes(line)), ...byHand.filter((line) => !faults.includes(line)).map((line) => `not told: ${line}`)];
}
