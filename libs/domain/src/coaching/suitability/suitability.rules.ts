import { DomainError } from '../../shared/domain-error.js';
import { doubt, type Doubt } from '../../shared/doubt.js';
import type { PlainDate } from '../../shared/plain-date.js';
import type { CoachingPeriod } from '../../case/coaching-period/coaching-period.js';
import { SUITABILITY_CRITERIA, type SuitabilityDecision } from './suitability.choices.js';
import { PHASES } from '../../case/coaching-period/coaching-period.choices.js';
import type { SuitabilityAssessment } from './suitability-assessment.js';

type Assessed = Pick<SuitabilityAssessment, 'assessedOn' | 'criteria' | 'decision' | 'reason' | 'guidedWhere'>;

/**
 * People decide: no answer or number of answers accepts or refuses anyone. Every decision says why, and accepting asks
 * for an answer to each criterion so that nothing was left unlooked at.
 */
export function canAssess(
  period: Pick<CoachingPeriod, 'phase' | 'referredOn'>,
  assessment: Assessed,
  today: PlainDate,
): DomainError | undefined {
  if (period.phase === 'ended') return new DomainError('periodEnded');
  const answered = assessment.criteria.filter((one) => one.answer !== null).map((one) => one.criterion);
  const missing = SUITABILITY_CRITERIA.filter((criterion) => !answered.includes(criterion));
  const isAccepted = assessment.decision === 'accepted' || assessment.decision === 'acceptedWithSupport';
  return DomainError.all([
    assessment.assessedOn > today ? DomainError.at('date', 'dateInFuture') : undefined,
    assessment.assessedOn < period.referredOn
      ? DomainError.at('date', 'dateBeforeReferral', { referredOn: period.referredOn })
      : undefined,
    new Set(answered).size < answered.length ? DomainError.at('criteria', 'notUnique') : undefined,
    isAccepted && missing.length > 0 ? DomainError.at('criteria', 'criteriaIncomplete', { missing }) : undefined,
    assessment.reason.trim() ? undefined : DomainError.at('reason', 'decisionReasonMissing'),
  ]);
}

/** Decisions by which the person goes elsewhere, or nowhere from here. */
const LEAVING: readonly SuitabilityDecision[] = ['guidedElsewhere', 'declinedByPerson'];

/** Once the person is past onboarding a decision that they leave ends nothing: the coaching goes on all the same, until the period is ended. */
export function leavingDoubt(field: string, { phase }: Pick<CoachingPeriod, 'phase'>, decision: SuitabilityDecision): Doubt | undefined {
  const isPastOnboarding = PHASES.indexOf(phase) > PHASES.indexOf('onboarding');
  return isPastOnboarding && LEAVING.includes(decision) ? doubt(field, 'coachingGoesOn') : undefined;
}
