import type { DataSource, QueryRunner } from 'typeorm';
import { DomainError } from '@valopolku/domain';
import type { Sources } from './sources.js';
import { doneSteps, knownSteps, stepDifference } from './schema-steps.js';

/**
 * Whether the schema is still the one that this program knows: a newer program may change it, or a backup be put back, while we
 * run. Asked every ten seconds for all calls (`SchemaWatch`), and inside each unit of work before it writes.
 */
export class SchemaState {
  private current = true;
  /** The names of the steps when they were last compared; another schema may have as many and the same last id. */
  private compared = '';

  constructor(private readonly sources: Pick<Sources, 'write' | 'read'>) {}

  get isCurrent(): boolean {
    return this.current;
  }

  /** Looks through the read source. A database that does not answer is no news of its schema. */
  async look(): Promise<void> {
    await this.compare(this.sources.read).catch(() => undefined);
  }

  /** Inside a unit's own transaction, where no other program can change the schema any more; 503 when it is not ours. */
  async assertCurrent(runner: QueryRunner): Promise<void> {
    await this.compare(runner);
    if (!this.current) throw new DomainError('notReady');
  }

  private async compare(source: DataSource | QueryRunner): Promise<void> {
    const done = await doneSteps(source);
    const stands = done.sort().join();
    if (stands === this.compared) return;
    const { unknown, missing } = stepDifference(done, knownSteps(this.sources.write), 'while running');
    this.current = unknown.length === 0 && missing.length === 0;
    this.compared = stands;
    if (!this.current) process.emitWarning(`the schema of the database is another: unknown steps ${unknown.join(', ') || '-'}, missing steps ${missing.join(', ') || '-'}`);
  }
}
