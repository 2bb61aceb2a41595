import type { StatisticDefinition } from '../definition.js';

/** Minutes of the work diary by month, from the roll-ups: no sum over logs at read time. */
export const hoursByMonth: StatisticDefinition<'rollUp'> = {
  id: 'hoursByMonth',
  source: 'rollUp',
  measure: { kind: 'sum', column: 'minutes' },
  dimensions: [{ kind: 'value', column: 'month' }],
  where: { column: 'dimension', is: 'equal', value: 'logs' },
  definedBy: 'Overview of the product',
};
