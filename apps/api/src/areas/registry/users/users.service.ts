import { Injectable } from '@nestjs/common';
import type { ChangeUserRequest, ColleagueListQuery, ColleagueListResponse, CreateUserRequest, UserListQuery, UserListResponse, UserResponse } from '@valopolku/contracts';
import { canChangeAccount, canGiveRoles, DomainError, ensure, ROLE_WAIT_SECONDS, widened, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../../platform/access/require.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Notifications } from '../../../platform/notifications/notifications.js';
import type { AppUserEntity } from '../../../platform/session/app-user.entity.js';
import { EndedAccess } from '../../../platform/session/ended-access.js';
import { Passwords } from '../../../platform/session/passwords.js';
import { AdminNotices } from './admin-notices.service.js';
import { PersonAccountsService } from './person-accounts.service.js';
import { RoleGrantsRepository } from './role-grants/role-grants.repository.js';
import { RoleHolds } from './role-grants/role-holds.service.js';
import { Takeovers } from './takeovers.service.js';
import { changedFields, difference, standingOf, type Standing } from './user-changes.js';
import { presentUser } from './user.presenter.js';
import { named } from './user-name.js';
import { UserChecks } from './user-checks.js';
import { UsersRepository } from './users.repository.js';

/** A new account whose password has been hashed already: the demo hashes one for all. */
export type NewUser = Omit<CreateUserRequest, 'password'>;

/** The accounts of the organisation, with their roles and scopes. */
@Injectable()
export class UsersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UsersRepository,
    private readonly checks: UserChecks,
    private readonly grants: RoleGrantsRepository,
    private readonly holds: RoleHolds,
    private readonly takeovers: Takeovers,
    private readonly admins: AdminNotices,
    private readonly persons: PersonAccountsService,
    private readonly access: EndedAccess,
    private readonly notifications: Notifications,
    private readonly passwords: Passwords,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async list(actor: Actor, query: UserListQuery): Promise<UserListResponse> {
    requireAccess(actor, 'user.list');
    const { items, nextCursor } = await this.users.page(actor, query);
    const awaited = await this.grants.awaited(items.map(({ id }) => id));
    return { items: items.map((user) => presentUser(actor, user, awaited.get(user.id))), nextCursor };
  }

  async read(actor: Actor, id: string): Promise<UserResponse> {
    requireAccess(actor, 'user.read');
    return this.present(actor, await this.users.get(actor, id));
  }

  /** Names to choose from: active colleagues, of one role when it is given. */
  async colleagues(actor: Actor, query: ColleagueListQuery): Promise<ColleagueListResponse> {
    requireAccess(actor, 'colleague.list');
    return { items: await this.users.colleagues(actor, query.role) };
  }

  async create(actor: Actor, { password, ...input }: CreateUserRequest): Promise<UserResponse> {
    requireAccess(actor, 'user.create');
    ensure(canGiveRoles(input.roles));
    // From the command line the account is made in its own name, by whoever runs the server.
    const passwordHash = await this.passwords.hashChosen(actor.userId, { password, email: input.email, field: 'password' });
    return this.unitOfWork.run(actor, async () => {
      const user = await this.insert(actor, input, { passwordHash, mustChangePassword: input.id !== actor.userId });
      await this.admins.tellOfReach(actor, user, [], input.roles);
      return user;
    });
  }

  /** The same with a ready Argon2id hash, of a password that stays. */
  async createWithHash(actor: Actor, input: NewUser, passwordHash: string): Promise<UserResponse> {
    requireAccess(actor, 'user.create');
    ensure(canGiveRoles(input.roles));
    return this.insert(actor, input, { passwordHash, mustChangePassword: false });
  }

  private async insert(actor: Actor, input: NewUser, password: Pick<AppUserEntity, 'passwordHash' | 'mustChangePassword'>): Promise<UserResponse> {
    return this.unitOfWork.run(actor, async () => {
      const user: AppUserEntity = {
        id: input.id ?? this.ids.next(), organisationId: actor.organisationId, version: 1, ...password, active: true, createdAt: this.clock.now(),
        language: input.language, municipalityCodes: input.municipalityCodes, fieldIds: input.fieldIds, environmentIds: input.environmentIds,
        traineeId: null, roles: input.roles, changedByOtherAt: input.id === actor.userId ? null : this.clock.now(), adminUntil: null, ...named(input.name, input.email),
      };
      const held = await this.holds.heldBack(actor, [], input.roles);
      user.roles = input.roles.filter((role) => !held.includes(role));
      await this.checks.ensureSavable(actor, user, null);
      await this.users.insert(user);
      this.audit.record('user.created', { entityId: user.id, subjects: subjectsOf(user), payload: standingOf(user) });
      if (held.length > 0) await this.holds.replace(actor, user, held);
      return this.present(actor, user);
    });
  }

  /**
   * Changes what is given. A password given to somebody else is a first one; it and a closed account end sessions and tokens at once. The
   * person is told, and a role that opens cases waits when the account is an admin's.
   */
  async change(actor: Actor, id: string, version: number | undefined, { password, ...input }: ChangeUserRequest): Promise<UserResponse> {
    requireAccess(actor, 'user.change');
    const passwordHash = password ? await this.hashFor(actor, id, password, input.email) : undefined;
    return this.unitOfWork.run(actor, async () => {
      const user = await this.users.lock(actor, id, { version, current: (now) => this.present(actor, now) });
      const before = { ...standingOf(user), id };
      const stored = named(input.name ?? user.name, input.email ?? user.email);
      const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== null));
      const fields = changedFields(user, { ...given, name: stored.name, email: stored.email });
      const all = passwordHash ? [...fields, 'password'] : fields;
      ensure(canChangeAccount(user, all, input.roles ?? []));
      await this.takeovers.ensureNone(actor, user, all);
      const held = await this.holds.heldBack(actor, before.roles, input.roles ?? before.roles);
      Object.assign(user, given, stored, passwordHash && { passwordHash, mustChangePassword: true });
      // Checked with all that was asked for: nobody asks for more for the own account.
      await this.checks.ensureSavable(actor, user, before);
      user.roles = user.roles.filter((role) => !held.includes(role));
      await this.save(actor, user, before, { fields, isPasswordGiven: passwordHash !== undefined });
      // What was asked for before gives way to what is asked for now; a closed account waits for nothing.
      if (!user.active) await this.holds.replace(actor, user, []);
      else if (given.roles) await this.holds.replace(actor, user, held);
      return this.present(actor, user);
    });
  }

  /** The own password is changed where the present one is asked: 409 `ownAccount` here. */
  private async hashFor(actor: Actor, id: string, password: string, newEmail: string | null | undefined): Promise<string> {
    if (id === actor.userId) throw DomainError.at('password', 'ownAccount');
    const { email } = await this.users.get(actor, id);
    return this.passwords.hashChosen(actor.userId, { password, email: newEmail ?? email, field: 'password' });
  }

  private async save(actor: Actor, user: AppUserEntity, before: Standing, { fields, isPasswordGiven }: { fields: string[]; isPasswordGiven: boolean }): Promise<void> {
    const changed = difference(before, standingOf(user));
    const concerns = Object.keys(changed.after).length > 0;
    const isAddressNew = fields.includes('email');
    if (user.id !== actor.userId && (concerns || isAddressNew || isPasswordGiven)) user.changedByOtherAt = this.clock.now();
    if (isAdmin(before) && !isAdmin(user)) user.adminUntil = this.clock.now();
    await this.users.update(user);
    const about = { entityId: user.id, subjects: subjectsOf(user) };
    this.audit.record('user.changed', { ...about, payload: { fields, ...changed } });
    const ended = isPasswordGiven || !user.active ? await this.access.end(user.id, actor.sessionId) : undefined;
    if (ended && isPasswordGiven) this.audit.record('user.passwordChanged', { ...about, payload: ended });
    if (isPasswordGiven) await this.takeovers.tell(actor, user, before, 'password');
    if (isAddressNew) await this.takeovers.tell(actor, user, before, 'email');
    if (concerns) await this.notifications.tell(user.id, 'accountChangedByOther', { entityId: user.id });
    if (isAdmin(before) && !isAdmin(user)) await this.admins.toOthers(actor, user.id, 'adminEnded');
    if (isCoach(before) && !isCoach(user)) await this.persons.endPasswordsOf(actor, user.id);
    const isReopened = user.active && !before.active;
    if (isReopened || widened(before, user).length > 0) await this.admins.tellOfReach(actor, user, isReopened ? [] : before.roles);
  }

  private async present(actor: Actor, user: AppUserEntity): Promise<UserResponse> {
    return presentUser(actor, user, (await this.grants.awaited([user.id])).get(user.id));
  }

  /** Refuses an account that somebody else made or changed within a day: 422 `deputyTooNew` at the field. */
  async ensureSettled(actor: Actor, id: string, field: string): Promise<void> {
    const { changedByOtherAt } = await this.users.get(actor, id);
    if (changedByOtherAt !== null && changedByOtherAt > this.clock.inSeconds(-ROLE_WAIT_SECONDS)) throw DomainError.at(field, 'deputyTooNew');
  }

  /** Refuses an id that is no active coach of the organisation (422 `unknownCoach`). */
  async ensureCoach(actor: Actor, id: string, field: string): Promise<void> {
    const user = await this.users.find(actor, id);
    if (!user?.active || !user.roles.includes('coach')) throw DomainError.at(field, 'unknownCoach');
  }

  /** Names of users of the organisation by id, those who have left included. */
  async names(actor: Pick<Actor, 'organisationId'>, ids: readonly string[]): Promise<Map<string, string>> {
    return this.users.names(actor, ids);
  }
}

const isAdmin = ({ active, roles }: Standing): boolean => active && roles.includes('admin');
const isCoach = ({ active, roles }: Standing): boolean => active && roles.includes('coach');

/** A trainee's account is about the trainee. */
function subjectsOf({ traineeId }: AppUserEntity): string[] {
  return traineeId === null ? [] : [traineeId];
}
