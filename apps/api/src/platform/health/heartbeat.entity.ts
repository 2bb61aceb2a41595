import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row that proves that the database takes writes. */
@Entity('heartbeat')
export class HeartbeatEntity {
  @PrimaryColumn({ type: 'integer' }) id: number;
  @Column({ type: 'integer' }) beat: number;
}
