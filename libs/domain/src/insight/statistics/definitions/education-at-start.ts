import type { StatisticDefinition } from '../definition.js';
import { PARTICIPANTS } from '../definition.js';

/** Basic education not completed counts in basic. */
export const educationAtStart: StatisticDefinition<'period'> = {
  id: 'educationAtStart',
  source: 'period',
  measure: { kind: 'people' },
  dimensions: [
    {
      kind: 'groups',
      column: 'education',
      groups: {
        basic: ['basicNotCompleted', 'basic'],
        generalUpperSecondary: ['generalUpperSecondary'],
        vocational: ['vocational'],
        higher: ['higher'],
      },
    },
  ],
  where: PARTICIPANTS,
  definedBy: 'VALO final report 2018',
};
