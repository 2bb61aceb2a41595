import { Injectable } from '@nestjs/common';
import type { SignInChange } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { sql } from '../../../platform/database/sql.js';

/** Whoever changes how somebody else signs in leaves a notice to that person: seen or not, it tells who did it and when. */
@Injectable()
export class SignInChangesQuery {
  constructor(private readonly database: Database) {}

  /** What others changed of the account after this moment (UTC). */
  async since(userId: string, after: string): Promise<SignInChange[]> {
    return this.database.rows<SignInChange>(sql`SELECT CASE kind WHEN 'passwordSetByOther' THEN 'password' ELSE 'email' END AS "field", by_user_id AS "by"
      FROM notification WHERE user_id = ${userId} AND kind IN ('passwordSetByOther', 'addressSetByOther') AND at > ${after}`);
  }
}
