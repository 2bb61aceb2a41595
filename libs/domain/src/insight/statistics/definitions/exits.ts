import type { StatisticDefinition } from '../definition.js';
import { EXITED } from '../definition.js';

/** The situation at exit by status; the published "work" is working and paySubsidisedWork together. */
export const exits: StatisticDefinition<'period'> = {
  id: 'exits',
  source: 'period',
  measure: { kind: 'people' },
  dimensions: [{ kind: 'value', column: 'exitStatus' }],
  where: EXITED,
  definedBy: 'VALO final report 2018',
};
