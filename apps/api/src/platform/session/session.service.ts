import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SignInRequest } from '@valopolku/contracts';
import { DomainError, type Actor, type Language } from '@valopolku/domain';
import { Audit } from '../audit/audit.js';
import { auditedRows } from '../audit/audited-rows.js';
import { Clock } from '../clock/clock.js';
import { Ids } from '../clock/ids.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { forgetAnswers } from '../http/kept-answers.js';
import { secretHash } from './authenticator.js';
import { Passwords } from './passwords.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** A session ends after this long whatever happens; an idle one earlier. */
const LIFETIME_SECONDS = 12 * 3600;

auditedRows({
  table: 'session',
  kinds: ['session.started'],
  organisation: sql`(SELECT organisation_id FROM app_user WHERE id = r.user_id)`,
  madeBy: (isVersion1) => sql`e.user_id = r.user_id AND e.entity_id IN (r.id, r.user_id) AND (e.entity_id = r.id OR ${isVersion1})`,
});

interface Account {
  id: string;
  organisation_id: string;
  password_hash: string | null;
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
    private readonly throttle: SignInThrottle,
  ) {}

  /** Signs in and returns the cookie's secret. A wrong password and an unknown account are one answer, in the same time. */
  async signIn(input: SignInRequest, address: string): Promise<string> {
    const email = input.email.toLowerCase();
    const account = await this.passwords.gate.pass(() => this.checked(email, input.password, address));
    const secret = randomBytes(32).toString('base64url');
    const [id, now] = [this.ids.next(), this.clock.now()];
    await this.unitOfWork.run({ userId: account.id, organisationId: account.organisation_id }, async () => {
      await this.database.execute(sql`DELETE FROM session WHERE expires_at < ${now}`);
      await forgetAnswers(this.database, now);
      await this.database.execute(sql`INSERT INTO session (id, token_hash, user_id, created_at, last_seen_at, expires_at)
        VALUES (${id}, ${secretHash(secret)}, ${account.id}, ${now}, ${now}, ${this.clock.inSeconds(LIFETIME_SECONDS)})`);
      this.audit.record('session.started', { entityId: id });
    });
    return secret;
  }

  /** The language of the interface, kept with the account. The last choice counts, so there is no version to compare. */
  async changeLanguage(actor: Actor, language: Language): Promise<void> {
    await this.unitOfWork.run(actor, async () => {
      await this.database.execute(sql`UPDATE app_user SET language = ${language}, version = version + 1 WHERE id = ${actor.userId}`);
      this.audit.record('session.languageChanged', { entityId: actor.userId, payload: { language } });
    });
  }

  async signOut(actor: Actor): Promise<void> {
    await this.unitOfWork.run(actor, async () => {
      await this.database.execute(sql`DELETE FROM session WHERE id = ${actor.sessionId}`);
      this.audit.record('session.ended', { entityId: actor.userId });
    });
  }

  /** Throttle, check and note of a failure under one gate, so that parallel guesses are counted one after another. */
  private async checked(email: string, password: string, address: string): Promise<Account> {
    await this.throttle.assertFree(email, address);
    const account = await this.database.firstRow<Account>(sql`SELECT id, organisation_id, password_hash FROM app_user WHERE email = ${email} AND active = ${true}`);
    if ((await this.passwords.verify(account?.password_hash, password)) && account) return account;
    await this.unitOfWork.run({ userId: null, organisationId: account?.organisation_id ?? null }, async () => {
      await this.throttle.failed(email, address);
      this.audit.record('session.refused', { entityId: account?.id });
    });
    throw new DomainError('wrongCredentials');
  }
}
