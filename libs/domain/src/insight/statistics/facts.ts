import type { EnvironmentKind, EnvironmentState } from '../../sites/environment/environment.choices.js';
import type { Gender } from '../../case/trainee/trainee.choices.js';
import type { Education, ExitStatus, LabourMarketStatus, Phase } from '../../case/coaching-period/coaching-period.choices.js';
import type { PlainDate } from '../../shared/plain-date.js';

/** One row a coaching period: its dimensions and running totals. Statistics are summed from these, never from logs. */
export interface PeriodFact {
  periodId: string;
  organisationId: string;
  traineeId: string;
  projectId: string | null;
  /** '' for someone under a safety prohibition: what facts do not hold, no figure can tell. */
  municipalityCode: string;
  /** Null under a safety prohibition too. */
  homeMunicipalityCode: string | null;
  fieldId: string;
  coachId: string | null;
  phase: Phase;
  referredOn: PlainDate;
  startedOn: PlainDate | null;
  endedOn: PlainDate | null;
  plannedEndOn: PlainDate | null;
  /** Last day of the present phase's window; null before the start and after the end. */
  windowEndsOn: PlainDate | null;
  gender: Gender;
  ageAtStart: number | null;
  /** Only the year of birth is known. */
  ageEstimated: boolean;
  labourMarketStatus: LabourMarketStatus | null;
  monthsUnemployed: number | null;
  education: Education | null;
  exitStatus: ExitStatus | null;
  exitOn: PlainDate | null;
  logCount: number;
  minutes: number;
  lastLogOn: PlainDate | null;
  unconfirmedLogs: number;
  degreePartsCompleted: number;
  /** The person's first period in the project that reached onboarding: people are counted on these. */
  firstInProject: boolean;
  /** The last one: the situation at exit is taken from these. */
  lastInProject: boolean;
  /** The same among all the person's periods, whatever their project: figures of all projects are counted on these. */
  firstOfAll: boolean;
  lastOfAll: boolean;
  urgentOn: PlainDate | null;
}

/** One row a completed degree part. */
export interface CompletionFact {
  completionId: string;
  organisationId: string;
  traineeId: string;
  periodId: string;
  projectId: string | null;
  /** Municipality ('' under a safety prohibition) and coach's field of the period it was made in. */
  municipalityCode: string;
  fieldId: string;
  degreePartId: string;
  /** Its own qualification, which may be of another field. */
  qualificationId: string;
  completedOn: PlainDate;
}

/** One row a whole qualification. */
export interface QualificationFact {
  organisationId: string;
  traineeId: string;
  projectId: string | null;
  municipalityCode: string;
  fieldId: string;
  qualificationId: string;
  completedOn: PlainDate;
}

/** One row an environment. */
export interface EnvironmentFact {
  environmentId: string;
  organisationId: string;
  projectId: string | null;
  municipalityCode: string;
  kind: EnvironmentKind;
  state: EnvironmentState;
  /** Also of one that was retired later. */
  mapped: boolean;
}

interface Participation {
  periodId: string;
  projectId: string | null;
  startedOn: PlainDate | null;
}

export type ParticipationFlags = Pick<PeriodFact, 'firstInProject' | 'lastInProject' | 'firstOfAll' | 'lastOfAll'>;

/** First and last period in each project, and of all, among the periods of one person; a mere referral is neither. */
export function participationFlags(periods: readonly Participation[]): Map<string, ParticipationFlags> {
  const keyOf = (one: Participation): string => `${one.startedOn ?? ''} ${one.periodId}`;
  const order = periods.filter((one) => one.startedOn !== null).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return new Map(
    periods.map(({ periodId, projectId }) => {
      const same = order.filter((one) => one.projectId === projectId);
      return [periodId, {
        firstInProject: same[0]?.periodId === periodId, lastInProject: same.at(-1)?.periodId === periodId,
        firstOfAll: order[0]?.periodId === periodId, lastOfAll: order.at(-1)?.periodId === periodId,
      }];
    }),
  );
}
