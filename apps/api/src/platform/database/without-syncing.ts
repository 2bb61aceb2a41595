import type { Sources } from './sources.js';
import { assertPragmas } from './sqlite-sources.js';

/**
 * Work that is begun anew when it is cut short (the demo project) need not reach the disk at every commit: half of the first
 * start's time. Afterwards everything is written out at once, and the source is as durable as ever.
 */
export async function withoutSyncing(sources: Sources, work: () => Promise<void>): Promise<void> {
  if (sources.dialect !== 'sqlite') return work();
  const { write } = sources;
  await write.query('PRAGMA synchronous = OFF');
  try {
    await work();
  } finally {
    await write.query('PRAGMA synchronous = FULL');
    await write.query('PRAGMA wal_checkpoint(TRUNCATE)');
    await assertPragmas(write, 'write');
  }
}
