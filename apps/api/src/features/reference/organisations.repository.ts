import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { OrganisationEntity } from '../../platform/session/organisation.entity.js';

/** The organisations themselves: an actor sees the own one only. */
@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<OrganisationEntity | undefined> {
    return (await this.database.manager.findOneBy(OrganisationEntity, { id })) ?? undefined;
  }

  /** For the command line, which has nobody signed in. */
  async findByName(name: string): Promise<OrganisationEntity | undefined> {
    return (await this.database.manager.findOneBy(OrganisationEntity, { name })) ?? undefined;
  }

  async insert({ id, version, name, kind, createdAt }: OrganisationEntity): Promise<void> {
    await this.database.execute(sql`INSERT INTO organisation (id, version, name, kind, created_at) VALUES (${id}, ${version}, ${name}, ${kind}, ${createdAt})`);
  }
}
