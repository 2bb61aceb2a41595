import type { LocalizedText, Requirement } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A vocational skill requirement of a degree part; a draft is our own short statement, not the official text. */
@Entity('requirement')
export class RequirementEntity implements Requirement {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) degreePartId: string;
  @Column({ type: 'simple-json' }) statement: LocalizedText;
  @Column({ type: 'boolean' }) isDraft: boolean;
  @Column({ type: 'integer' }) position: number;
}
