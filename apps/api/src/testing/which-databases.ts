import { expect } from '@jest/globals';
import { DIALECTS, type Dialect } from '../platform/database/dialect.js';
import { THOROUGH } from './thorough.js';

/** What the platform does is different on each database, and a step of the schema is written for both. */
const BELOW_THE_FEATURES = /[\\/]src[\\/](platform|migrations)[\\/]/;

/**
 * The databases of a spec file. The rules of a feature are the same on both, so `npm test` holds them on SQLite; on PostgreSQL it
 * runs what differs there: the platform, the steps, and the specs that say so. `npm run test:full` runs everything on both.
 */
export function whichDatabases(sql?: 'differs'): readonly Dialect[] {
  const isBelow = BELOW_THE_FEATURES.test(expect.getState().testPath ?? '');
  return THOROUGH || sql === 'differs' || isBelow ? DIALECTS : DIALECTS.filter((dialect) => dialect === 'sqlite');
}
