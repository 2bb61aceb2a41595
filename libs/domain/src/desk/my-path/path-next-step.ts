import type { Phase } from '../../case/coaching-period/coaching-period.choices.js';
import type { PathNextStep, PathSkillState } from './my-path.choices.js';

export interface NextStepFacts {
  phase: Phase;
  hasBegun: boolean;
  isPlanAgreed: boolean;
  isFollowUpAgreed: boolean;
  /** A booked demonstration is ahead. */
  isDemonstrationAhead: boolean;
  hasCompletion: boolean;
  targets: readonly { skills: readonly { state: PathSkillState }[] }[];
}

/** What comes next for the person: about what they will do, not about what we have left undone. */
export function pathNextStep(facts: NextStepFacts): PathNextStep {
  const { phase, hasBegun, isPlanAgreed, isFollowUpAgreed, isDemonstrationAhead, hasCompletion, targets } = facts;
  if (phase === 'ended') return hasBegun ? 'ended' : 'notBegun';
  if (phase === 'referred') return 'meetCoach';
  if (isDemonstrationAhead) return 'demonstrate';
  if (phase === 'onboarding') return isPlanAgreed ? 'practise' : 'makePlan';
  const isReady = targets.some(({ skills }) => skills.length > 0 && skills.every((skill) => skill.state === 'learned'));
  if (phase === 'skillBuilding') return isReady ? 'prepareDemonstration' : 'practise';
  if (!hasCompletion) return 'prepareDemonstration';
  return isFollowUpAgreed ? 'onYourWay' : 'planNext';
}
