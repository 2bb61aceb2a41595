import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { searchText, SERVICE_TERMS, SERVICES, sortName, type Actor, type Role, type ServiceRegister } from '@valopolku/domain';
import { Audit } from '../platform/audit/audit.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { requireUnit } from '../platform/database/unit.js';
import { AppUserEntity } from '../platform/session/app-user.entity.js';
import { OrganisationEntity } from '../platform/session/organisation.entity.js';

/** A user of a test; it is an `Actor`, so services take it as it is. */
export interface TestUser extends Actor {
  name: string;
  email: string;
  password: string;
}

/** Whose register each service is in, in organisations of tests. */
export const TEST_REGISTERS: readonly ServiceRegister[] = SERVICES.map((service) => ({ service, controllerKind: SERVICE_TERMS[service].controllers.at(-1) ?? 'association', controller: 'Testipaja ry', retentionYears: 10 }));

/** The organisation of users that name none. */
export const TEST_ORGANISATION = '01950000-0000-7000-8000-000000000001';
export const OTHER_ORGANISATION = '01950000-0000-7000-8000-000000000002';

export const TEST_PASSWORD = 'correct-horse-battery';
/**
 * Argon2id of TEST_PASSWORD, made once and at the least cost, which a hash carries itself: thousands of sign-ins at the real cost
 * would take minutes. The real cost is tried where accounts are made over HTTP.
 */
const TEST_PASSWORD_HASH = '$argon2id$v=19$m=8,t=1,p=1$AleCSjFtzyOmF/ZNEuTv3Q$+Qi9oU6Bai8SgGYP1F+Y+gbVdLgtThpbzS+BnA0tFLg';

export async function createUser(app: NestFastifyApplication, roles: Role[], content: Partial<Omit<TestUser, 'roles'>> = {}): Promise<TestUser> {
  const userId = content.userId ?? randomUUID();
  const user: TestUser = {
    userId, roles, organisationId: TEST_ORGANISATION, municipalityCodes: [], fieldIds: [], environmentIds: [], deputisesFor: [], traineeId: null, sessionId: null,
    name: `${roles.join(' ')} ${userId.slice(0, 8)}`, email: `${userId}@test.invalid`, password: TEST_PASSWORD, ...content,
  };
  await app.get(UnitOfWork).run(user, async () => {
    await insert(user);
    const { municipalityCodes, fieldIds, environmentIds } = user;
    app.get(Audit).record('user.created', { entityId: userId, payload: { roles, municipalityCodes, fieldIds, environmentIds, active: true } });
  });
  return user;
}

async function insert(user: TestUser): Promise<void> {
  const { manager } = requireUnit();
  const createdAt = '2026-01-01T00:00:00.000Z';
  const organisation: OrganisationEntity = { id: user.organisationId, version: 1, name: 'Testipaja', kind: 'association', createdAt, registers: [...TEST_REGISTERS] };
  await manager.createQueryBuilder().insert().into(OrganisationEntity).values(organisation).orIgnore().execute();
  const { name, email, roles, municipalityCodes, fieldIds, environmentIds, traineeId, organisationId } = user;
  const row: AppUserEntity = {
    id: user.userId, version: 1, organisationId, name, email, roles, municipalityCodes, fieldIds, environmentIds, traineeId, createdAt,
    passwordHash: TEST_PASSWORD_HASH, mustChangePassword: false, changedByOtherAt: null, adminUntil: null, language: 'fi', active: true, sortName: sortName(name), searchText: searchText(name, email),
  };
  await manager.createQueryBuilder().insert().into(AppUserEntity).values(row).execute();
}
