import type { StatisticDefinition } from '../definition.js';
import { EXITED } from '../definition.js';

/** Study or work, pay-subsidised work included. */
export const positivePath: StatisticDefinition<'period'> = {
  id: 'positivePath',
  source: 'period',
  measure: { kind: 'people' },
  dimensions: [],
  where: { all: [EXITED, { column: 'exitStatus', is: 'oneOf', values: ['studying', 'working', 'paySubsidisedWork'] }] },
  definedBy: 'VALO final report 2018',
};
