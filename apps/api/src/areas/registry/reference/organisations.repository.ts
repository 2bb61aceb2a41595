import { Injectable } from '@nestjs/common';
import type { ServiceRegister } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { sql } from '../../../platform/database/sql.js';
import { OrganisationEntity } from '../../../platform/session/organisation.entity.js';

/** The organisations themselves: an actor sees the own one only. */
@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<OrganisationEntity | undefined> {
    return (await this.database.entities(OrganisationEntity, sql`id = ${id}`))[0];
  }

  /** For the command line, which has nobody signed in. */
  async findByName(name: string): Promise<OrganisationEntity | undefined> {
    return (await this.database.entities(OrganisationEntity, sql`name = ${name}`))[0];
  }

  insert(organisation: OrganisationEntity): Promise<void> {
    return this.database.insert(OrganisationEntity, [organisation]);
  }

  /** False when somebody changed it first: the row is held from the first statement on. */
  async putRegisters({ id, version }: Pick<OrganisationEntity, 'id' | 'version'>, registers: readonly ServiceRegister[]): Promise<boolean> {
    await this.database.execute(sql`UPDATE organisation SET version = version WHERE id = ${id}`);
    const row = await this.database.firstRow<{ version: number }>(sql`SELECT version FROM organisation WHERE id = ${id}`);
    if (row?.version !== version) return false;
    await this.database.execute(sql`UPDATE organisation SET registers = ${JSON.stringify(registers)}, version = version + 1 WHERE id = ${id}`);
    return true;
  }
}
