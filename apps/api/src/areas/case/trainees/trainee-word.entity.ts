import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WordKind } from './accounts/trainee-words.js';

/** A word by whose beginning a person is found. */
@Entity('trainee_word')
export class TraineeWordEntity {
  @PrimaryColumn({ type: 'varchar' }) organisationId: string;
  @PrimaryColumn({ type: 'varchar' }) traineeId: string;
  @PrimaryColumn({ type: 'varchar' }) word: string;
  @Column({ type: 'varchar' }) kind: WordKind;
}
