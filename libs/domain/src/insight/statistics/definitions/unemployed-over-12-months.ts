import type { StatisticDefinition } from '../definition.js';
import { PARTICIPANTS } from '../definition.js';

/** As published: more than 12 months at the start, at any age. Not the same as long-term unemployed in the ESF. */
export const unemployedOver12Months: StatisticDefinition<'period'> = {
  id: 'unemployedOver12Months',
  source: 'period',
  measure: { kind: 'people' },
  dimensions: [],
  where: {
    all: [
      PARTICIPANTS,
      { column: 'labourMarketStatus', is: 'equal', value: 'unemployed' },
      { column: 'monthsUnemployed', is: 'above', value: 12 },
    ],
  },
  definedBy: 'VALO final report 2018',
};
