import type { StatisticDefinition } from '../definition.js';

export const degreePartsByQualification: StatisticDefinition<'completion'> = {
  id: 'degreePartsByQualification',
  source: 'completion',
  measure: { kind: 'rows' },
  dimensions: [{ kind: 'value', column: 'qualificationId' }],
  where: { all: [] },
  definedBy: 'VALO final report 2018',
};
