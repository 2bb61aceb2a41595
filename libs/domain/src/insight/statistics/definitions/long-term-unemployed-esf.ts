import type { StatisticDefinition } from '../definition.js';
import { PARTICIPANTS } from '../definition.js';

/** ESF common indicator: under 25 years more than 6 months, from 25 years on more than 12 months without work. */
export const longTermUnemployedEsf: StatisticDefinition<'period'> = {
  id: 'longTermUnemployedEsf',
  source: 'period',
  measure: { kind: 'people' },
  dimensions: [],
  where: {
    all: [
      PARTICIPANTS,
      { column: 'labourMarketStatus', is: 'equal', value: 'unemployed' },
      {
        any: [
          { all: [{ column: 'ageAtStart', is: 'below', value: 25 }, { column: 'monthsUnemployed', is: 'above', value: 6 }] },
          { all: [{ column: 'ageAtStart', is: 'atLeast', value: 25 }, { column: 'monthsUnemployed', is: 'above', value: 12 }] },
        ],
      },
    ],
  },
  definedBy: 'European Commission, ESF monitoring and evaluation guidance, common output indicators',
};
