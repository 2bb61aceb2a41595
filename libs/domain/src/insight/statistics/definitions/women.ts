import type { StatisticDefinition } from '../definition.js';
import { PARTICIPANTS } from '../definition.js';

export const women: StatisticDefinition<'period'> = {
  id: 'women',
  source: 'period',
  measure: { kind: 'people' },
  dimensions: [],
  where: { all: [PARTICIPANTS, { column: 'gender', is: 'equal', value: 'female' }] },
  definedBy: 'VALO final report 2018',
};
