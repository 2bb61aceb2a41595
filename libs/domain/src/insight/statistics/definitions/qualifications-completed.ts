import type { StatisticDefinition } from '../definition.js';

/** People, not qualifications: someone with two counts once. */
export const qualificationsCompleted: StatisticDefinition<'qualification'> = {
  id: 'qualificationsCompleted',
  source: 'qualification',
  measure: { kind: 'people' },
  dimensions: [],
  where: { all: [] },
  definedBy: 'VALO final report 2018',
};
