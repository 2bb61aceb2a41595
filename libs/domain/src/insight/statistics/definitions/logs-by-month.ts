import type { StatisticDefinition } from '../definition.js';

/** Entries of the work diary by month, from the roll-ups. */
export const logsByMonth: StatisticDefinition<'rollUp'> = {
  id: 'logsByMonth',
  source: 'rollUp',
  measure: { kind: 'sum', column: 'n' },
  dimensions: [{ kind: 'value', column: 'month' }],
  where: { column: 'dimension', is: 'equal', value: 'logs' },
  definedBy: 'Overview of the product',
};
