import { Injectable } from '@nestjs/common';
import { ACTIONS, DomainError, type Action } from '@valopolku/domain';
import { Audit } from '../audit/audit.js';
import { auditedRows } from '../audit/audited-rows.js';
import { Clock } from '../clock/clock.js';
import { Ids } from '../clock/ids.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { newSecret, secretHash } from './authenticator.js';
import { systemOf } from '../audit/doer.js';

auditedRows({
  table: 'access_token',
  kinds: ['accessToken.created'],
  ends: ['accessToken.revoked'],
  columns: { userId: sql`r.user_id`, name: sql`r.name`, actions: sql`r.actions`, expiresAt: sql`r.expires_at`, isEnded: sql`r.revoked_at IS NOT NULL` },
});

const DAY_SECONDS = 24 * 3600;
const MOST_DAYS = 366;

export interface NewToken {
  id: string;
  /** Shown once; only its hash is kept. */
  secret: string;
}

/** Personal access tokens: for programs, limited to named actions and to what the user's own roles and scope allow. */
@Injectable()
export class AccessTokensService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Makes a token of an account for some days; 404 without such an account, 422 for an action or a time that cannot be. */
  async create(email: string, name: string, days: number, actions: readonly string[]): Promise<NewToken> {
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw DomainError.at('days', 'tooLarge', { max: MOST_DAYS });
    if (actions.length === 0 || !actions.every((action) => ACTIONS.includes(action as Action))) throw DomainError.at('actions', 'invalidChoice');
    const user = await this.database.firstRow<{ id: string; organisation_id: string }>(sql`SELECT id, organisation_id FROM app_user WHERE email = ${email.toLowerCase()} AND active = ${true}`);
    if (!user) throw new DomainError('notFound');
    const [id, secret, expiresAt] = [this.ids.next(), newSecret(), this.clock.inSeconds(days * DAY_SECONDS)];
    await this.unitOfWork.run(systemOf(user.organisation_id), async () => {
      await this.database.execute(sql`INSERT INTO access_token (id, organisation_id, version, token_hash, user_id, name, actions, created_at, expires_at)
        VALUES (${id}, ${user.organisation_id}, 1, ${secretHash(secret)}, ${user.id}, ${name}, ${JSON.stringify(actions)}, ${this.clock.now()}, ${expiresAt})`);
      this.audit.record('accessToken.created', { entityId: id, payload: { userId: user.id, name, actions, expiresAt } });
    });
    return { id, secret };
  }

  /** Ends a token at once; 404 when there is none, or it has been revoked. */
  async revoke(id: string): Promise<void> {
    const token = await this.database.firstRow<{ organisation_id: string }>(sql`SELECT organisation_id FROM access_token WHERE id = ${id} AND revoked_at IS NULL`);
    if (!token) throw new DomainError('notFound');
    await this.unitOfWork.run(systemOf(token.organisation_id), async () => {
      await this.database.execute(sql`UPDATE access_token SET revoked_at = ${this.clock.now()}, version = version + 1 WHERE id = ${id} AND revoked_at IS NULL`);
      this.audit.record('accessToken.revoked', { entityId: id });
    });
  }
}
