import type { CoachingPeriodResponse } from '@valopolku/contracts';

const WORDS = {
  target: ['target.none', 'never.target'], placement: ['placement.none', 'never.placement'], followUp: ['followUp.none', 'never.followUp'], plan: ['plan.none', 'never.plan'],
  suitability: ['suitability.none', 'never.suitability'], information: ['information.none', 'never.information'], exit: ['exit.none', 'never.exit'],
} as const;

/** What is said of a part that is not there: of a period that is over it never came, and nobody is asked for it. */
export function nothingThere<K extends keyof typeof WORDS>({ phase }: Pick<CoachingPeriodResponse, 'phase'>, part: K): (typeof WORDS)[K][number] {
  const [ahead, over] = WORDS[part];
  return phase === 'ended' ? over : ahead;
}
