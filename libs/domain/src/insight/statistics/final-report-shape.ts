import type { EnvironmentKind } from '../../sites/environment/environment.choices.js';
import type { ExitStatus } from '../../case/coaching-period/coaching-period.choices.js';
import type { LocalizedText } from '../../shared/localized-text.js';
import type { PublishedFigure } from '../../registry/project/project.js';

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
  /** Of a row about a field. */
  field?: NamedRef;
  /** Degree parts that the row leaves out of `right`: those in qualifications of several fields. */
  joint?: number;
}
