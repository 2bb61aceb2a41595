import type { StatisticDefinition } from '../definition.js';

/** Charted and mapped; one that was retired later was mapped all the same, unless it was a mere candidate then. */
export const environmentsByKind: StatisticDefinition<'environment'> = {
  id: 'environmentsByKind',
  source: 'environment',
  measure: { kind: 'rows' },
  dimensions: [{ kind: 'value', column: 'kind' }],
  where: { column: 'mapped', is: 'equal', value: true },
  definedBy: 'VALO final report 2018',
};
