import type { QualificationFact } from '@valopolku/domain';
import { Entity, PrimaryColumn } from 'typeorm';
import { CompletedColumns } from './completed-columns.js';

/** A whole qualification, as stored. */
@Entity('qualification_fact')
export class QualificationFactEntity extends CompletedColumns implements QualificationFact {
  @PrimaryColumn({ type: 'varchar' }) qualificationCompletionId: string;
}
