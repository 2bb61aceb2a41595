import type { StatisticDefinition } from '../definition.js';

export const degreePartsByQualificationAndMunicipality: StatisticDefinition<'completion'> = {
  id: 'degreePartsByQualificationAndMunicipality',
  source: 'completion',
  measure: { kind: 'rows' },
  dimensions: [
    { kind: 'value', column: 'municipalityCode' },
    { kind: 'value', column: 'qualificationId' },
  ],
  where: { all: [] },
  definedBy: 'Overview of the product',
};
