import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { canSaveUser, DomainError, ensure, type Actor } from '@valopolku/domain';
import { Clock } from '../../../platform/clock/clock.js';
import type { AppUserEntity } from '../../../platform/session/app-user.entity.js';
import { MunicipalitiesService, WorkFieldsService } from '../reference/reference.public.js';
import { KnownEnvironments, KnownTrainees } from './users.port.js';
import type { Standing } from './user-changes.js';
import { UsersRepository } from './users.repository.js';

/** The account as it was before the change; null for a new one. */
export type Before = ({ id: string } & Standing) | null;

/** Everything that must hold before an account is saved; each refusal stands at its field. */
@Injectable()
export class UserChecks {
  constructor(
    private readonly users: UsersRepository,
    private readonly municipalities: MunicipalitiesService,
    private readonly fields: WorkFieldsService,
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
  ) {}

  async ensureSavable(actor: Actor, user: AppUserEntity, before: Before): Promise<void> {
    ensure(canSaveUser(user, { before, actorId: actor.userId, otherAdmins: await this.users.otherAdmins(actor, user.id) }));
    if (await this.users.isEmailTaken(user.email, user.id)) throw DomainError.at('email', 'emailTaken');
    this.municipalities.ensureKnown(user.municipalityCodes, 'municipalityCodes', this.clock.today(), { kept: before?.municipalityCodes ?? [] });
    await this.fields.ensureKnown(actor, user.fieldIds, 'fieldIds');
    await this.ensureEnvironments(actor, user.environmentIds);
    await this.ensureTrainee(actor, user);
  }

  private async ensureEnvironments(actor: Actor, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const known = await this.modules.get(KnownEnvironments, { strict: false }).knownOf(actor, ids);
    ensure(DomainError.all(ids.map((id, index) => (known.has(id) ? undefined : DomainError.at(`environmentIds.${index}`, 'unknownEnvironment')))));
  }

  private async ensureTrainee(actor: Actor, { id, roles, traineeId }: AppUserEntity): Promise<void> {
    if (traineeId === null) return;
    if (!roles.includes('trainee')) throw DomainError.at('traineeId', 'roleNeedsTrainee');
    if (!(await this.modules.get(KnownTrainees, { strict: false }).isKnown(actor, traineeId))) throw DomainError.at('traineeId', 'unknownTrainee');
    if (await this.users.hasAccount(traineeId, id)) throw DomainError.at('traineeId', 'traineeAccountExists');
  }
}
