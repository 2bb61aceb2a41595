import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DatabaseKind } from './database-mark.js';

/** The one row that says what the database is for. */
@Entity('database_mark')
export class DatabaseMarkEntity {
  @PrimaryColumn({ type: 'integer' }) id: number;
  @Column({ type: 'varchar' }) kind: DatabaseKind;
  @Column({ type: 'boolean' }) complete: boolean;
  @Column({ type: 'varchar' }) createdAt: string;
}
