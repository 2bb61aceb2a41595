import type { MigrationInterface, QueryRunner } from 'typeorm';
import { assertForeignKeys } from './foreign-keys.js';
import { Schema } from './schema/schema.js';

/**
 * Each unit of work of another program reads this table first: it waits until the step is done, and then refuses the schema that it
 * does not know. The step waits for the units that have begun.
 */
const FOR_US_ALONE = 'LOCK TABLE migration IN ACCESS EXCLUSIVE MODE';

export type MigrationClass = new () => MigrationInterface;

/**
 * One step of the schema for both databases: `migration(10, 'reference', async (schema) => { … })`. The number orders it. It holds
 * literals and never changes once released; there is no way down, a mistake is mended by the next step.
 */
export function migration(number: number, name: string, up: (schema: Schema) => Promise<void>): MigrationClass {
  return class implements MigrationInterface {
    // TypeORM reads its order from the last thirteen characters of the name.
    readonly name = `${name}${String(number).padStart(13, '0')}`;

    async up(runner: QueryRunner): Promise<void> {
      const schema = new Schema(runner);
      if (schema.dialect === 'postgres') await runner.query(FOR_US_ALONE);
      await up(schema);
      if (schema.dialect === 'sqlite') await assertForeignKeys(runner);
    }

    async down(): Promise<void> {
      throw new Error('migrations only go forward');
    }
  };
}
