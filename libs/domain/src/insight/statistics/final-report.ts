import type { ExitStatus } from '../../case/coaching-period/coaching-period.choices.js';
import { percent } from '../../shared/percent.js';
import { reconcile } from './reconciliation.js';
import type { CountAndPercent, FinalReportNumbers, ExitRow, FinalReport } from './final-report-shape.js';

/** The published rows in their order; `unknown` only when someone's situation is not known. */
function exitRows(exits: FinalReportNumbers['exits'], share: (count: number) => CountAndPercent): ExitRow[] {
  const of = (status: ExitStatus): number => exits[status] ?? 0;
  const work = of('working') + of('paySubsidisedWork');
  const rows: ExitRow[] = [
    { status: 'studying', ...share(of('studying')) },
    { status: 'work', ...share(work), parts: { working: share(of('working')), paySubsidisedWork: share(of('paySubsidisedWork')) } },
    { status: 'unemployedJobseeker', ...share(of('unemployedJobseeker')) },
    { status: 'movedToJobSeeking', ...share(of('movedToJobSeeking')) },
    { status: 'outsideWorkingLife', ...share(of('outsideWorkingLife')) },
  ];
  return of('unknown') === 0 ? rows : [...rows, { status: 'unknown', ...share(of('unknown')) }];
}

function sumOf(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, row) => sum + row.count, 0);
}

/** The report as the funder publishes it, with what does not add up said beside it. Shares are of all participants. */
export function finalReport(numbers: FinalReportNumbers): FinalReport {
  const { participants, exits, environments, degreeParts, published } = numbers;
  const { education } = participants;
  const share = (count: number): CountAndPercent => ({ count, percent: percent(count, participants.total) ?? 0 });
  const report: Omit<FinalReport, 'reconciliation'> = {
    participants: {
      total: share(participants.total),
      women: share(participants.women),
      under30: share(participants.under30),
      ageEstimated: participants.ageEstimated,
      unemployedOver12Months: share(participants.unemployedOver12Months),
      education: {
        basic: share(education.basic),
        generalUpperSecondary: share(education.generalUpperSecondary),
        vocational: share(education.vocational),
        higher: share(education.higher),
      },
    },
    exits: exitRows(exits, share),
    stillInCoaching: share(Math.max(0, participants.total - Object.values(exits).reduce((sum, count) => sum + count, 0))),
    positivePath: share((exits.studying ?? 0) + (exits.working ?? 0) + (exits.paySubsidisedWork ?? 0)),
    environments: { total: sumOf(environments), byKind: [...environments] },
    degreeParts: {
      total: sumOf(degreeParts.byFieldAndMunicipality),
      byFieldAndMunicipality: [...degreeParts.byFieldAndMunicipality],
      byQualification: degreeParts.byQualification.map(({ qualification, count }) => ({ qualification, count })),
    },
    qualificationsCompleted: { people: numbers.qualificationsCompleted },
  };
  return { ...report, reconciliation: reconcile(report, degreeParts, published) };
}
