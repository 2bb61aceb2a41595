import type { Predicate, StatisticDefinition } from '../definition.js';
import { PARTICIPANTS } from '../definition.js';

const AGE = 'ageAtStart';

/** Groups overlap (someone of 20 is under 25 and 18–29), so each is a statistic of its own. Age at the start. */
const GROUPS: Readonly<Record<string, Predicate<'period'>>> = {
  under18: { column: AGE, is: 'below', value: 18 },
  under25: { column: AGE, is: 'below', value: 25 },
  under29: { column: AGE, is: 'below', value: 29 },
  from18To29: { all: [{ column: AGE, is: 'atLeast', value: 18 }, { column: AGE, is: 'atMost', value: 29 }] },
  under30: { column: AGE, is: 'below', value: 30 },
  from55: { column: AGE, is: 'atLeast', value: 55 },
};

export const ageGroups: readonly StatisticDefinition<'period'>[] = Object.entries(GROUPS).map(([id, group]) => ({
  id,
  source: 'period',
  measure: { kind: 'people' },
  dimensions: [],
  where: { all: [PARTICIPANTS, group] },
  definedBy: id === 'under30' ? 'VALO final report 2018' : 'Workshop statistics and youth guarantee age groups',
}));

/** Of how many participants an age group is told by the year of birth alone: half a year wrong at most, either way. */
export const ageEstimated: StatisticDefinition<'period'> = {
  id: 'ageEstimated',
  source: 'period',
  measure: { kind: 'people' },
  dimensions: [],
  where: { all: [PARTICIPANTS, { column: 'ageEstimated', is: 'equal', value: true }] },
  definedBy: 'Model of the product: a birth year alone is taken as the middle of the year',
};
