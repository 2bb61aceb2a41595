import type { EnvironmentKind, ExitStatus } from '../../shared/choices.js';
import type { LocalizedText } from '../../shared/localized-text.js';
import { percent } from '../../shared/percent.js';
import type { PublishedFigure } from '../../registry/project/project.js';
import type { ReconciliationRow } from './reconciliation.js';
import { reconcile } from './reconciliation.js';

/** A thing with its official code and names. */
export interface NamedRef {
  id: string;
  code: string;
  name: LocalizedText;
}

export interface CountAndPercent {
  count: number;
  percent: number;
}

/** Education as reports show it: not completed counts in basic. */
export interface EducationGroups<T> {
  basic: T;
  generalUpperSecondary: T;
  vocational: T;
  higher: T;
}

export interface FieldAndMunicipalityCount {
  field: NamedRef;
  /** Null for people whose municipality a safety prohibition hides. */
  municipality: NamedRef | null;
  count: number;
}

export interface QualificationCountInput {
  qualification: NamedRef;
  /** Field that the qualification belongs to, by its code. */
  fieldCode: string | null;
  itemised: boolean;
  count: number;
}

/** The numbers that a final report is put together from; people counted once. */
export interface FinalReportNumbers {
  participants: { total: number; women: number; under30: number; ageEstimated: number; unemployedOver12Months: number; education: EducationGroups<number> };
  exits: Readonly<Partial<Record<ExitStatus, number>>>;
  environments: readonly { kind: EnvironmentKind; count: number }[];
  degreeParts: {
    byFieldAndMunicipality: readonly FieldAndMunicipalityCount[];
    byQualification: readonly QualificationCountInput[];
    /** Fields that qualifications of the catalogue belong to: only of these can the two ways of counting be held together. */
    fields: readonly NamedRef[];
    /** Completed in the groups of a field's coaches, in itemised qualifications that belong to no one field. */
    joint: readonly { fieldCode: string; count: number }[];
  };
  qualificationsCompleted: number;
  published: readonly PublishedFigure[];
}

export type ExitRowStatus = Exclude<ExitStatus, 'working' | 'paySubsidisedWork'> | 'work';

export interface ExitRow extends CountAndPercent {
  status: ExitRowStatus;
  parts?: { working: CountAndPercent; paySubsidisedWork: CountAndPercent };
}

export interface FinalReport {
  participants: {
    total: CountAndPercent;
    women: CountAndPercent;
    under30: CountAndPercent;
    /** Of how many the age follows from the year of birth alone. */
    ageEstimated: number;
    unemployedOver12Months: CountAndPercent;
    education: EducationGroups<CountAndPercent>;
  };
  exits: ExitRow[];
  /** Participants whose coaching goes on: with the exits they are all participants. */
  stillInCoaching: CountAndPercent;
  positivePath: CountAndPercent;
  environments: { total: number; byKind: { kind: EnvironmentKind; count: number }[] };
  degreeParts: {
    total: number;
    byFieldAndMunicipality: FieldAndMunicipalityCount[];
    byQualification: { qualification: NamedRef; count: number }[];
  };
  qualificationsCompleted: { people: number };
  reconciliation: ReconciliationRow[];
}

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
