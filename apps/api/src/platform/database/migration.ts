import type { MigrationInterface, QueryRunner } from 'typeorm';
import { assertForeignKeys } from './foreign-keys.js';
import { Schema } from './schema/schema.js';

export type MigrationClass = new () => MigrationInterface;

/**
 * One step of the schema for both databases: `migration(10, 'reference', async (schema) => { … })`. The number orders it and
 * never changes once released; there is no way down, a mistake is mended by the next step.
 */
export function migration(number: number, name: string, up: (schema: Schema) => Promise<void>): MigrationClass {
  return class implements MigrationInterface {
    // TypeORM reads its order from the last thirteen characters of the name.
    readonly name = `${name}${String(number).padStart(13, '0')}`;

    async up(runner: QueryRunner): Promise<void> {
      const schema = new Schema(runner);
      await up(schema);
      if (schema.dialect === 'sqlite') await assertForeignKeys(runner);
    }

    async down(): Promise<void> {
      throw new Error('migrations only go forward');
    }
  };
}
