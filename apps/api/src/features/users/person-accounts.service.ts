import { Injectable } from '@nestjs/common';
import type { ChangeTraineeAccountRequest } from '@valopolku/contracts';
import { DomainError, type Actor, type Language } from '@valopolku/domain';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { AppUserEntity } from '../../platform/session/app-user.entity.js';
import { named } from './user-name.js';
import { UserChecks } from './user-checks.js';
import { UsersRepository } from './users.repository.js';

declare module '../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'traineeAccount.created': null;
    'traineeAccount.passwordGiven': null;
    'traineeAccount.changed': { fields: string[] };
  }
}

export interface Person {
  traineeId: string;
  name: string;
  language: Language;
}

/** The own accounts of trainees. Who may touch which is checked by the caller, who knows the cases. */
@Injectable()
export class PersonAccountsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UsersRepository,
    private readonly checks: UserChecks,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async find(actor: Actor, traineeId: string): Promise<AppUserEntity | undefined> {
    return this.users.ofTrainee(actor, traineeId);
  }

  /** One account a person; its password is a first one. */
  async create(actor: Actor, { traineeId, name, language }: Person, email: string, passwordHash: string): Promise<AppUserEntity> {
    return this.unitOfWork.run(actor, async () => {
      const user: AppUserEntity = {
        id: this.ids.next(), organisationId: actor.organisationId, version: 1, passwordHash, mustChangePassword: true, active: true, createdAt: this.clock.now(),
        language, roles: ['trainee'], municipalityCodes: [], fieldIds: [], environmentIds: [], traineeId, ...named(name, email),
      };
      await this.checks.ensureSavable(actor, user, null);
      await this.users.insert(user);
      this.audit.record('traineeAccount.created', { entityId: user.id, subjects: [traineeId] });
      return user;
    });
  }

  /** Another first password; whoever is signed in with the account is signed out. */
  async givePassword(actor: Actor, traineeId: string, version: number, passwordHash: string): Promise<AppUserEntity> {
    return this.unitOfWork.run(actor, async () => {
      const user = await this.lock(actor, traineeId, version);
      Object.assign(user, { passwordHash, mustChangePassword: true });
      await this.users.update(user);
      await this.users.endSessions(user.id, null);
      this.audit.record('traineeAccount.passwordGiven', { entityId: user.id, subjects: [traineeId] });
      return user;
    });
  }

  /** Another address, or closed and opened again. */
  async change(actor: Actor, traineeId: string, version: number, { email, active }: ChangeTraineeAccountRequest): Promise<AppUserEntity> {
    return this.unitOfWork.run(actor, async () => {
      const user = await this.lock(actor, traineeId, version);
      const before = { id: user.id, roles: user.roles, active: user.active };
      Object.assign(user, named(user.name, email ?? user.email), { active: active ?? user.active });
      await this.checks.ensureSavable(actor, user, before);
      await this.users.update(user);
      if (!user.active) await this.users.endSessions(user.id, null);
      this.audit.record('traineeAccount.changed', { entityId: user.id, subjects: [traineeId], payload: { fields: [...(email ? ['email'] : []), ...(active == null ? [] : ['active'])] } });
      return user;
    });
  }

  private async lock(actor: Actor, traineeId: string, version: number): Promise<AppUserEntity> {
    const found = await this.users.ofTrainee(actor, traineeId);
    if (!found) throw new DomainError('notFound');
    return this.users.lock(actor, found.id, { version });
  }
}
