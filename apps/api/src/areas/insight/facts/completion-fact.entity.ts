import type { CompletionFact } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CompletedColumns } from './completed-columns.js';

/** A completed degree part, as stored. */
@Entity('completion_fact')
export class CompletionFactEntity extends CompletedColumns implements CompletionFact {
  @PrimaryColumn({ type: 'varchar' }) completionId: string;
  @Column({ type: 'varchar' }) degreePartId: string;
}
