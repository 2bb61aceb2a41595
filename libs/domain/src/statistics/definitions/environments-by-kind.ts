import type { StatisticDefinition } from '../definition.js';

/** Charted and mapped; one that was retired later was charted all the same. */
export const environmentsByKind: StatisticDefinition<'environment'> = {
  id: 'environmentsByKind',
  source: 'environment',
  measure: { kind: 'rows' },
  dimensions: [{ kind: 'value', column: 'kind' }],
  where: { column: 'state', is: 'oneOf', values: ['mapped', 'approved', 'retired'] },
  definedBy: 'VALO final report 2018',
};
