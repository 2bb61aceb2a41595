import type { StatisticDefinition } from '../definition.js';

/** By the coach's field and the municipality of the period, not by the field of the qualification. */
export const degreePartsByFieldAndMunicipality: StatisticDefinition<'completion'> = {
  id: 'degreePartsByFieldAndMunicipality',
  source: 'completion',
  measure: { kind: 'rows' },
  dimensions: [
    { kind: 'value', column: 'fieldId' },
    { kind: 'value', column: 'municipalityCode' },
  ],
  where: { all: [] },
  definedBy: 'VALO final report 2018',
};
