import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { CodedReference, Reference, SessionResponse } from '@valopolku/contracts';
import { ACTIONS, DomainError, hasRole, isGranted, type Action, type Actor } from '@valopolku/domain';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { listOf, sql } from '../database/sql.js';
import { AppUserEntity } from './app-user.entity.js';
import { IDLE_SECONDS } from './authenticator.js';
import { OrganisationEntity } from './organisation.entity.js';

/** Names the fields of a user's scope; the feature that owns fields provides it. */
export abstract class FieldNames {
  abstract named(organisationId: string, ids: readonly string[]): Promise<CodedReference[]>;
}

/** Tells whether a trainee's own period goes on; the feature that owns periods provides it. */
export abstract class OwnPeriods {
  abstract goesOn(actor: Pick<Actor, 'organisationId' | 'traineeId'>): Promise<boolean>;
}

/** The signed-in user as the web needs it. */
@Injectable()
export class SessionPresenter {
  constructor(
    private readonly database: Database,
    private readonly modules: ModuleRef,
    private readonly clock: Clock,
  ) {}

  async present(actor: Actor): Promise<SessionResponse> {
    const { manager } = this.database;
    const user = await manager.findOneBy(AppUserEntity, { id: actor.userId });
    const organisation = await manager.findOneBy(OrganisationEntity, { id: actor.organisationId });
    const session = await this.database.firstRow<{ expires_at: string }>(sql`SELECT expires_at FROM session WHERE id = ${actor.sessionId}`);
    if (!user || !organisation || !session) throw new DomainError('unauthenticated');
    return {
      userId: user.id,
      name: user.name,
      email: user.email,
      roles: user.roles,
      language: user.language,
      organisation: { id: organisation.id, name: organisation.name },
      municipalityCodes: user.municipalityCodes,
      fields: await this.fields(actor),
      traineeId: user.traineeId,
      deputisesFor: await this.deputisesFor(actor),
      mustChangePassword: user.mustChangePassword,
      abilities: await this.abilities(actor),
      expiresAt: session.expires_at,
      secondsLeft: Math.max(0, Math.floor((Date.parse(session.expires_at) - Date.parse(this.clock.now())) / 1000)),
      idleSeconds: IDLE_SECONDS,
    };
  }

  /** What the roles grant; nothing is left to log for somebody whose own period has ended. */
  private async abilities(actor: Actor): Promise<Action[]> {
    const granted = ACTIONS.filter((action) => isGranted(actor, action));
    const isOver = hasRole(actor, 'trainee') && !(await this.modules.get(OwnPeriods, { strict: false }).goesOn(actor));
    return isOver ? granted.filter((action) => action !== 'workLog.create') : granted;
  }

  private async deputisesFor({ deputisesFor }: Actor): Promise<Reference[]> {
    if (deputisesFor.length === 0) return [];
    return this.database.rows<Reference>(sql`SELECT id, name FROM app_user WHERE id IN ${listOf(deputisesFor)} ORDER BY sort_name, id`);
  }

  private async fields(actor: Actor): Promise<CodedReference[]> {
    if (actor.fieldIds.length === 0) return [];
    return this.modules.get(FieldNames, { strict: false }).named(actor.organisationId, actor.fieldIds);
  }
}
