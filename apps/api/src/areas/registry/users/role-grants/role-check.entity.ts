import type { RoleCheck } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How roles of an admin are checked in an organisation, and what holds until `fromAt`. */
@Entity('role_check')
export class RoleCheckEntity {
  @PrimaryColumn({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) chosen: RoleCheck;
  @Column({ type: 'varchar' }) untilThen: RoleCheck;
  @Column({ type: 'varchar' }) fromAt: string;
}
