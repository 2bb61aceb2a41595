import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { ChangeTraineeAccountRequest } from '@valopolku/contracts';
import { DomainError, type Actor, type Language } from '@valopolku/domain';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Notifications } from '../../../platform/notifications/notifications.js';
import type { AppUserEntity } from '../../../platform/session/app-user.entity.js';
import { EndedAccess, type Ended } from '../../../platform/session/ended-access.js';
import { difference, standingOf, type Standing } from './user-changes.js';
import { named } from './user-name.js';
import { UserChecks } from './user-checks.js';
import { KnownTrainees } from './users.port.js';
import { UsersRepository } from './users.repository.js';

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'traineeAccount.created': null;
    /** Sessions and tokens that ended with the old password. */
    'traineeAccount.passwordGiven': Ended;
    /** Another coaches the person now: who gave the password is no longer one who may see the case. */
    'traineeAccount.passwordEnded': Ended;
    'traineeAccount.changed': { fields: string[]; before: Partial<Standing>; after: Partial<Standing> };
  }
}

export interface Person {
  traineeId: string;
  name: string;
  language: Language;
}

/** A ready hash; a password that the coach knows is a first one. */
type PersonPassword = Pick<AppUserEntity, 'passwordHash' | 'mustChangePassword'>;

/** The own accounts of trainees. Who may touch which is checked by the caller, who knows the cases. */
@Injectable()
export class PersonAccountsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UsersRepository,
    private readonly checks: UserChecks,
    private readonly access: EndedAccess,
    private readonly notifications: Notifications,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly modules: ModuleRef,
  ) {}

  async find(actor: Actor, traineeId: string): Promise<AppUserEntity | undefined> {
    return this.users.ofTrainee(actor, traineeId);
  }

  /** One account a person. */
  async create(actor: Actor, { traineeId, name, language }: Person, email: string, password: PersonPassword): Promise<AppUserEntity> {
    return this.unitOfWork.run(actor, async () => {
      const user: AppUserEntity = {
        id: this.ids.next(), organisationId: actor.organisationId, version: 1, ...password, active: true, createdAt: this.clock.now(),
        language, roles: ['trainee'], municipalityCodes: [], fieldIds: [], environmentIds: [], traineeId, changedByOtherAt: this.clock.now(), adminUntil: null, ...named(name, email),
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
      Object.assign(user, { passwordHash, mustChangePassword: true, changedByOtherAt: this.clock.now() });
      await this.users.update(user);
      this.audit.record('traineeAccount.passwordGiven', { entityId: user.id, subjects: [traineeId], payload: await this.access.end(user.id, null) });
      await this.notifications.tell(user.id, 'passwordSetByOther', { entityId: user.id });
      return user;
    });
  }

  /**
   * Inside a unit of work in which the person gets another coach. The former one gave the password, and would keep the case with
   * it: it ends, with whatever is signed in, until the next coach gives another. Nothing where there is no account.
   */
  async endPassword(actor: Actor, traineeId: string): Promise<void> {
    const found = await this.users.ofTrainee(actor, traineeId);
    if (!found || found.passwordHash === null) return;
    const user = await this.users.lock(actor, found.id, {});
    Object.assign(user, { passwordHash: null, mustChangePassword: true, changedByOtherAt: this.clock.now() });
    await this.users.update(user);
    this.audit.record('traineeAccount.passwordEnded', { entityId: user.id, subjects: [traineeId], payload: await this.access.end(user.id, null) });
  }

  /** Inside a unit of work in which the person is recorded to have died: the account is closed and its sessions end; nobody is told. Nothing where there is none. */
  async closeForGood(actor: Actor, traineeId: string): Promise<void> {
    const found = await this.users.ofTrainee(actor, traineeId);
    if (!found) return;
    const user = await this.users.lock(actor, found.id, {});
    const before = standingOf(user);
    Object.assign(user, { active: false, passwordHash: null, mustChangePassword: true, changedByOtherAt: this.clock.now() });
    await this.users.update(user);
    await this.access.end(user.id, null);
    this.audit.record('traineeAccount.changed', { entityId: user.id, subjects: [traineeId], payload: { fields: ['active'], ...difference(before, standingOf(user)) } });
  }

  /** Inside a unit of work in which a coach's account is closed, or is a coach's no longer: what that coach knows opens nobody's account. */
  async endPasswordsOf(actor: Actor, coachId: string): Promise<void> {
    const people = await this.modules.get(KnownTrainees, { strict: false }).withPasswordOf(actor, coachId);
    for (const traineeId of people) await this.endPassword(actor, traineeId);
  }

  /** Another address, or closed and opened again. */
  async change(actor: Actor, traineeId: string, version: number, { email, active }: ChangeTraineeAccountRequest): Promise<AppUserEntity> {
    return this.unitOfWork.run(actor, async () => {
      const user = await this.lock(actor, traineeId, version);
      const before = { ...standingOf(user), id: user.id };
      Object.assign(user, named(user.name, email ?? user.email), { active: active ?? user.active, changedByOtherAt: this.clock.now() });
      await this.checks.ensureSavable(actor, user, before);
      await this.users.update(user);
      if (!user.active) await this.access.end(user.id, null);
      const fields = [...(email ? ['email'] : []), ...(active == null ? [] : ['active'])];
      this.audit.record('traineeAccount.changed', { entityId: user.id, subjects: [traineeId], payload: { fields, ...difference(before, standingOf(user)) } });
      await this.notifications.tell(user.id, 'accountChangedByOther', { entityId: user.id });
      return user;
    });
  }

  private async lock(actor: Actor, traineeId: string, version: number): Promise<AppUserEntity> {
    const found = await this.users.ofTrainee(actor, traineeId);
    if (!found) throw new DomainError('notFound');
    return this.users.lock(actor, found.id, { version });
  }
}
