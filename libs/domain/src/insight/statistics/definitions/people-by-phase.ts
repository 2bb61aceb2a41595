import type { StatisticDefinition } from '../definition.js';
import { OPEN_PHASES } from '../../../case/coaching-period/period-status.choices.js';

/** Where people are in the process now; referrals waiting for their start included. */
export const peopleByPhase: StatisticDefinition<'period'> = {
  id: 'peopleByPhase',
  source: 'period',
  measure: { kind: 'people' },
  dimensions: [{ kind: 'value', column: 'phase' }],
  where: { column: 'phase', is: 'oneOf', values: OPEN_PHASES },
  definedBy: 'Overview of the product',
};
