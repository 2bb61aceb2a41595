import { Injectable } from '@nestjs/common';
import type { SignInRequest } from '@valopolku/contracts';
import { DomainError, type Actor, type Language } from '@valopolku/domain';
import { Audit } from '../audit/audit.js';
import { auditedRows } from '../audit/audited-rows.js';
import { Clock } from '../clock/clock.js';
import { Ids } from '../clock/ids.js';
import { Database } from '../database/database.js';
import { NOTHING, sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { newSecret, secretHash } from './authenticator.js';
import { networkOf } from './network-of.js';
import { Passwords } from './passwords.js';
import { SignInLimits } from './sign-in-limits.js';
import type { Standing } from './sign-in-standing.js';
import { SignInTries } from './sign-in-tries.js';
import { systemOf } from '../audit/doer.js';

/** A session ends after this long whatever happens; an idle one earlier. */
const LIFETIME_SECONDS = 12 * 3600;

auditedRows({
  table: 'session',
  kinds: ['session.started'],
  ends: ['session.ended'],
  organisation: sql`(SELECT organisation_id FROM app_user WHERE id = r.actor_id)`,
  oldEntity: sql`r.actor_id`,
  // One that was cleaned away has no event of its end: its last moment is long past, whenever it comes back.
  columns: { doer: sql`r.actor_id`, expiresAt: sql`r.expires_at` },
});

interface Account {
  id: string;
  organisation_id: string;
  password_hash: string | null;
}

/** The browser that signs in: where it is, and the cookies that it sent. */
export interface Browser {
  address: string;
  /** The secret of a device that has signed in before. */
  device: string | undefined;
  /** The secret of the session that it had so far. */
  session: string | undefined;
}

/** The secrets of two cookies. */
export interface SignedIn {
  session: string;
  device: string;
}

@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly passwords: Passwords,
    private readonly limits: SignInLimits,
    private readonly tries: SignInTries,
  ) {}

  /**
   * Signs in and returns the secrets of the cookies; the session that the browser had ends. A wrong password and an unknown account
   * are one answer, in the same time; beyond the limits it is 429 with the time to wait.
   */
  async signIn(input: SignInRequest, browser: Browser): Promise<SignedIn> {
    const email = input.email.toLowerCase();
    const account = await this.database.firstRow<Account>(sql`SELECT id, organisation_id, password_hash FROM app_user WHERE email = ${email} AND active = ${true}`);
    const standing = await this.limits.standing({ email, userId: account?.id, address: browser.address, device: browser.device });
    // Asked before the queue, where who must wait takes nobody's place, and again in turn: guesses side by side count one after another.
    await this.limits.assertFree(standing);
    const checked = await this.passwords.inTurn(networkOf(browser.address), () => this.checked(account, input.password, standing));
    const secrets = { session: newSecret(), device: newSecret() };
    const { id, organisation_id: organisationId } = checked;
    await this.unitOfWork.run({ userId: id, organisationId }, async () => {
      await this.assertStillSo(checked);
      await this.begin(id, secrets.session);
      await this.tries.succeeded(standing, id, secrets.device);
    });
    if (browser.session !== undefined) await this.endEarlier(browser.session);
    return secrets;
  }

  /** The language of the interface, kept with the account. The last choice counts, so there is no version to compare. */
  async changeLanguage(actor: Actor, language: Language): Promise<void> {
    ofSession(actor);
    await this.unitOfWork.run(actor, async () => {
      await this.database.execute(sql`UPDATE app_user SET language = ${language}, version = version + 1 WHERE id = ${actor.userId}`);
      this.audit.record('session.languageChanged', { entityId: actor.userId, payload: { language } });
    });
  }

  async signOut(actor: Actor): Promise<void> {
    const sessionId = ofSession(actor);
    await this.unitOfWork.run(actor, async () => {
      await this.database.execute(sql`DELETE FROM session WHERE id = ${sessionId}`);
      this.audit.record('session.ended', { entityId: sessionId });
    });
  }

  /** A check takes a while: a password that is another by now, or an account that is closed, opens nothing. The row is held, as by whoever changes it. */
  private async assertStillSo({ id, password_hash: passwordHash }: Account): Promise<void> {
    const hold = this.database.dialect === 'postgres' ? sql`FOR UPDATE` : NOTHING;
    const now = await this.database.firstRow(sql`SELECT id FROM app_user WHERE id = ${id} AND active = ${true} AND password_hash = ${passwordHash} ${hold}`);
    if (!now) throw new DomainError('wrongCredentials');
  }

  private async begin(userId: string, secret: string): Promise<void> {
    const [id, now, expiresAt] = [this.ids.next(), this.clock.now(), this.clock.inSeconds(LIFETIME_SECONDS)];
    await this.database.execute(sql`INSERT INTO session (id, token_hash, actor_kind, actor_id, created_at, last_seen_at, expires_at)
      VALUES (${id}, ${secretHash(secret)}, ${'user'}, ${userId}, ${now}, ${now}, ${expiresAt})`);
    this.audit.record('session.started', { entityId: id, payload: { expiresAt } });
  }

  /** A unit of its own: the session may be another person's, of another organisation. */
  private async endEarlier(secret: string): Promise<void> {
    const earlier = await this.database.firstRow<{ id: string; user_id: string; organisation_id: string }>(sql`SELECT s.id, u.id AS user_id, u.organisation_id
      FROM session s JOIN app_user u ON u.id = s.actor_id WHERE s.actor_kind = ${'user'} AND s.token_hash = ${secretHash(secret)}`);
    if (!earlier) return;
    await this.unitOfWork.run({ userId: earlier.user_id, organisationId: earlier.organisation_id }, async () => {
      await this.database.execute(sql`DELETE FROM session WHERE id = ${earlier.id}`);
      this.audit.record('session.ended', { entityId: earlier.id });
    });
  }

  private async checked(account: Account | undefined, password: string, standing: Standing): Promise<Account> {
    await this.limits.assertFree(standing);
    if ((await this.passwords.verify(account?.password_hash, password)) && account) return account;
    await this.tries.failed(standing, systemOf(account?.organisation_id ?? null));
    throw new DomainError('wrongCredentials');
  }
}

/** The id of the session. What is of one is not for a token: it has none to change or to end. */
function ofSession({ sessionId }: Actor): string {
  if (sessionId === null) throw new DomainError('forbidden');
  return sessionId;
}
