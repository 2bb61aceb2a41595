import { Injectable } from '@nestjs/common';
import type { ChangePasswordRequest } from '@valopolku/contracts';
import { DomainError, type Actor } from '@valopolku/domain';
import { Audit } from '../audit/audit.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { newSecret, secretHash } from './authenticator.js';
import { EndedAccess } from './ended-access.js';
import { Passwords } from './passwords.js';
import type { Browser } from './session.service.js';
import { SignInLimits } from './sign-in-limits.js';
import { SignInTries } from './sign-in-tries.js';

interface Own {
  email: string;
  password_hash: string | null;
}

/** Changes one's own password: the present one is asked, since a screen may have been left open. */
@Injectable()
export class OwnPasswordService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly passwords: Passwords,
    private readonly limits: SignInLimits,
    private readonly tries: SignInTries,
    private readonly access: EndedAccess,
  ) {}

  /**
   * Ends the user's other sessions and tokens, and gives the own session another secret, which is returned. Guesses count with the failed
   * sign-ins of the account from this browser or address. A token changes no password: 403.
   */
  async change(actor: Actor, { currentPassword, newPassword }: ChangePasswordRequest, browser: Browser): Promise<string> {
    const { sessionId, userId } = actor;
    if (sessionId === null) throw new DomainError('forbidden');
    const own = await this.checked(actor, currentPassword, browser);
    if (newPassword.normalize('NFC') === currentPassword.normalize('NFC')) throw DomainError.at('newPassword', 'passwordUnchanged');
    const passwordHash = await this.passwords.hashChosen(userId, { password: newPassword, email: own.email, field: 'newPassword' });
    const secret = newSecret();
    await this.unitOfWork.run(actor, async () => {
      // Someone may have given another password meanwhile: then the present one was not right any more.
      const changed = await this.database.executeReturning(sql`UPDATE app_user SET password_hash = ${passwordHash}, must_change_password = ${false}, version = version + 1
        WHERE id = ${userId} AND password_hash = ${own.password_hash} RETURNING id`);
      if (changed.length === 0) throw DomainError.at('currentPassword', 'wrongPassword');
      // The same row: pages opened with a reason stay open.
      await this.database.execute(sql`UPDATE session SET token_hash = ${secretHash(secret)} WHERE id = ${sessionId}`);
      this.audit.record('user.passwordChanged', { entityId: userId, payload: await this.access.end(userId, sessionId) });
    });
    return secret;
  }

  private async checked(actor: Actor, password: string, { address, device }: Browser): Promise<Own> {
    const own = await this.database.firstRow<Own>(sql`SELECT email, password_hash FROM app_user WHERE id = ${actor.userId}`);
    if (!own) throw new DomainError('unauthenticated');
    const standing = await this.limits.standing({ email: own.email, userId: actor.userId, address, device });
    await this.limits.assertFree(standing);
    return this.passwords.inTurn(actor.userId, async () => {
      await this.limits.assertFree(standing);
      if (await this.passwords.verify(own.password_hash, password)) return own;
      await this.tries.failed(standing, actor);
      throw DomainError.at('currentPassword', 'wrongPassword');
    });
  }
}
