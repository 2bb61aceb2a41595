import { PATIENCE, type Patience } from '../platform/database/patience.js';

/** A busy machine takes this many times what a server waits for; then a test would see 503 in the place of what it asks about. */
const BUSY = 12;

const longer = <T extends object>(limits: T): T =>
  Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, typeof limit === 'number' ? limit * BUSY : longer(limit as object)])) as T;

/** A test that asks about the limits themselves says `patience: PATIENCE`. */
export const TEST_PATIENCE: Patience = longer(PATIENCE);
