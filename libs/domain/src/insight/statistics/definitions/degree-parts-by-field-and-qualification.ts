import type { StatisticDefinition } from '../definition.js';

/** By the coach's field and the qualification: what tells degree parts of joint qualifications, which belong to no one field, from others. */
export const degreePartsByFieldAndQualification: StatisticDefinition<'completion'> = {
  id: 'degreePartsByFieldAndQualification',
  source: 'completion',
  measure: { kind: 'rows' },
  dimensions: [
    { kind: 'value', column: 'fieldId' },
    { kind: 'value', column: 'qualificationId' },
  ],
  where: { all: [] },
  definedBy: 'Reconciliation of the final report',
};
