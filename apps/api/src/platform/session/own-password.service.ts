import { Injectable } from '@nestjs/common';
import type { ChangePasswordRequest } from '@valopolku/contracts';
import { DomainError, type Actor } from '@valopolku/domain';
import { Audit } from '../audit/audit.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Passwords } from './passwords.js';
import { SignInThrottle } from './sign-in-throttle.js';

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
    private readonly throttle: SignInThrottle,
  ) {}

  /** Ends the user's other sessions. Guesses count with the failed sign-ins of the account from this address. */
  async change(actor: Actor, { currentPassword, newPassword }: ChangePasswordRequest, address: string): Promise<void> {
    const before = await this.passwords.gate.pass(() => this.checked(actor, currentPassword, address));
    if (newPassword.normalize('NFC') === currentPassword.normalize('NFC')) throw DomainError.at('newPassword', 'passwordUnchanged');
    const passwordHash = await this.passwords.hash(newPassword);
    await this.unitOfWork.run(actor, async () => {
      // Someone may have given another password meanwhile: then the present one was not right any more.
      const changed = await this.database.executeReturning(sql`UPDATE app_user SET password_hash = ${passwordHash}, must_change_password = ${false}, version = version + 1
        WHERE id = ${actor.userId} AND password_hash = ${before} RETURNING id`);
      if (changed.length === 0) throw DomainError.at('currentPassword', 'wrongPassword');
      await this.database.execute(sql`DELETE FROM session WHERE user_id = ${actor.userId} AND id <> ${actor.sessionId ?? ''}`);
      this.audit.record('user.passwordChanged', { entityId: actor.userId });
    });
  }

  private async checked(actor: Actor, password: string, address: string): Promise<string | null> {
    const own = await this.database.firstRow<Own>(sql`SELECT email, password_hash FROM app_user WHERE id = ${actor.userId}`);
    if (!own) throw new DomainError('unauthenticated');
    await this.throttle.assertFree(own.email, address);
    if (await this.passwords.verify(own.password_hash, password)) return own.password_hash;
    await this.unitOfWork.run(actor, async () => {
      await this.throttle.failed(own.email, address);
      this.audit.record('session.refused', { entityId: actor.userId });
    });
    throw DomainError.at('currentPassword', 'wrongPassword');
  }
}
