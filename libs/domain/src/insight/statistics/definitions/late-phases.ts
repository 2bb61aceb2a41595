import type { StatisticDefinition } from '../definition.js';
import { TODAY } from '../definition.js';
import { WINDOWED_PHASES } from '../../../case/coaching-period/period-status.choices.js';

/** Phases past their window today, pauses counted: about the process, never a list of people by it. */
export const latePhases: StatisticDefinition<'period'> = {
  id: 'latePhases',
  source: 'period',
  measure: { kind: 'rows' },
  dimensions: [{ kind: 'value', column: 'phase' }],
  where: {
    all: [
      { column: 'phase', is: 'oneOf', values: WINDOWED_PHASES },
      { column: 'windowEndsOn', is: 'below', value: TODAY },
    ],
  },
  definedBy: 'Overview of the product',
};
