import type { StatisticDefinition } from '../definition.js';
import { PARTICIPANTS } from '../definition.js';

export const participants: StatisticDefinition<'period'> = {
  id: 'participants',
  source: 'period',
  measure: { kind: 'people' },
  dimensions: [],
  where: PARTICIPANTS,
  definedBy: 'VALO final report 2018',
};
