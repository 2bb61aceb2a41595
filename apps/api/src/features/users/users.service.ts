import { Injectable } from '@nestjs/common';
import type { ChangeUserRequest, ColleagueListQuery, ColleagueListResponse, CreateUserRequest, UserListQuery, UserListResponse, UserResponse } from '@valopolku/contracts';
import { DomainError, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../platform/access/require.js';
import { Audit } from '../../platform/audit/audit.js';
import { auditedRows } from '../../platform/audit/audited-rows.js';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { AppUserEntity } from '../../platform/session/app-user.entity.js';
import { Passwords } from '../../platform/session/passwords.js';
import { presentUser } from './user.presenter.js';
import { named } from './user-name.js';
import { UserChecks } from './user-checks.js';
import { UsersRepository } from './users.repository.js';

declare module '../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'user.created': { roles: string[] };
    'user.changed': { fields: string[] };
  }
}

auditedRows({ table: 'app_user', kinds: ['user.created', 'traineeAccount.created'] });

/** A new account whose password has been hashed already: the demo hashes one for all. */
export type NewUser = Omit<CreateUserRequest, 'password'>;

/** The accounts of the organisation, with their roles and scopes. */
@Injectable()
export class UsersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UsersRepository,
    private readonly checks: UserChecks,
    private readonly passwords: Passwords,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async list(actor: Actor, query: UserListQuery): Promise<UserListResponse> {
    requireAccess(actor, 'user.list');
    const { items, nextCursor } = await this.users.page(actor, query);
    return { items: items.map((user) => presentUser(actor, user)), nextCursor };
  }

  async read(actor: Actor, id: string): Promise<UserResponse> {
    requireAccess(actor, 'user.read');
    return presentUser(actor, await this.users.get(actor, id));
  }

  /** Names to choose from: active colleagues, of one role when it is given. */
  async colleagues(actor: Actor, query: ColleagueListQuery): Promise<ColleagueListResponse> {
    requireAccess(actor, 'colleague.list');
    return { items: await this.users.colleagues(actor, query.role) };
  }

  async create(actor: Actor, { password, ...input }: CreateUserRequest): Promise<UserResponse> {
    requireAccess(actor, 'user.create');
    // From the command line the account is made in its own name, by whoever runs the server.
    return this.insert(actor, input, { passwordHash: await this.passwords.hash(password), mustChangePassword: input.id !== actor.userId });
  }

  /** The same with a ready Argon2id hash, of a password that stays. */
  async createWithHash(actor: Actor, input: NewUser, passwordHash: string): Promise<UserResponse> {
    requireAccess(actor, 'user.create');
    return this.insert(actor, input, { passwordHash, mustChangePassword: false });
  }

  private async insert(actor: Actor, input: NewUser, password: Pick<AppUserEntity, 'passwordHash' | 'mustChangePassword'>): Promise<UserResponse> {
    return this.unitOfWork.run(actor, async () => {
      const user: AppUserEntity = {
        id: input.id ?? this.ids.next(), organisationId: actor.organisationId, version: 1, ...password, active: true, createdAt: this.clock.now(),
        language: input.language, municipalityCodes: input.municipalityCodes, fieldIds: input.fieldIds, environmentIds: input.environmentIds,
        traineeId: input.traineeId ?? null, roles: input.roles, ...named(input.name, input.email),
      };
      await this.checks.ensureSavable(actor, user, null);
      await this.users.insert(user);
      this.audit.record('user.created', { entityId: user.id, payload: { roles: user.roles } });
      return presentUser(actor, user);
    });
  }

  /** Changes what is given. A password given to somebody else is a first one; it and a closed account end the other sessions at once. */
  async change(actor: Actor, id: string, version: number | undefined, { password, ...input }: ChangeUserRequest): Promise<UserResponse> {
    requireAccess(actor, 'user.change');
    const passwordHash = password ? await this.passwords.hash(password) : undefined;
    return this.unitOfWork.run(actor, async () => {
      const user = await this.users.lock(actor, id, { version, current: (now) => presentUser(actor, now) });
      const before = { id, roles: user.roles, active: user.active };
      const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== null));
      Object.assign(user, given, named(input.name ?? user.name, input.email ?? user.email), passwordHash && { passwordHash, mustChangePassword: id !== actor.userId });
      await this.checks.ensureSavable(actor, user, before);
      await this.users.update(user);
      this.audit.record('user.changed', { entityId: id, payload: { fields: Object.keys(given) } });
      if (passwordHash) this.audit.record('user.passwordChanged', { entityId: id });
      if (passwordHash || !user.active) await this.users.endSessions(id, actor.sessionId);
      return presentUser(actor, user);
    });
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
