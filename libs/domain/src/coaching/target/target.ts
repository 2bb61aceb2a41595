import type { Judgement } from './target.choices.js';
import type { PlainDate } from '../../shared/plain-date.js';

/** A degree part of one version of a qualification that a period aims at. */
export interface Target {
  id: string;
  organisationId: string;
  version: number;
  coachingPeriodId: string;
  degreePartId: string;
  qualificationVersionId: string;
  chosenOn: PlainDate;
  readinessConfirmedOn: PlainDate | null;
  readinessConfirmedBy: string | null;
  readinessWaivedOn: PlainDate | null;
  readinessWaivedBy: string | null;
  readinessWaivedReason: string | null;
}

/** The coach's judgement of one requirement of a target; the trainee can put an own word beside it. */
export interface RequirementJudgement {
  id: string;
  organisationId: string;
  version: number;
  targetId: string;
  requirementId: string;
  judgement: Judgement;
  judgedOn: PlainDate;
  judgedBy: string;
  note: string | null;
  ownWord: string | null;
}

/** The day on which readiness was confirmed, else waived. */
export function readinessSettledOn({ readinessConfirmedOn, readinessWaivedOn }: Pick<Target, 'readinessConfirmedOn' | 'readinessWaivedOn'>): PlainDate | null {
  return readinessConfirmedOn ?? readinessWaivedOn;
}

export function isReadinessSettled(target: Pick<Target, 'readinessConfirmedOn' | 'readinessWaivedOn'>): boolean {
  return readinessSettledOn(target) !== null;
}
