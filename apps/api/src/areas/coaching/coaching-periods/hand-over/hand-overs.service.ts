import { Injectable } from '@nestjs/common';
import { canHandOver, canTakeOver, ensure, storedOrNull, type Actor } from '@valopolku/domain';
import { Clock } from '../../../../platform/clock/clock.js';
import { Ids } from '../../../../platform/clock/ids.js';
import { Notifications } from '../../../../platform/notifications/notifications.js';
import { CasesService, TraineesService } from '../../../case/trainees/trainees.public.js';
import { PersonAccountsService } from '../../../registry/users/users.public.js';
import type { CoachingPeriodEntity } from '../coaching-period.entity.js';
import { HandOverQuery, type CoachChange, type ToldHandOver } from './hand-over.query.js';
import type { PeriodChange } from '../period-changes.service.js';
import { PeriodParts } from '../period-parts.repository.js';

export type { CoachChange, ToldHandOver };

/** The one way in which a case gets a coach or another one: kept with its reason, told to both, on the timeline. */
@Injectable()
export class HandOversService {
  constructor(
    private readonly parts: PeriodParts,
    private readonly cases: CasesService,
    private readonly told: HandOverQuery,
    private readonly accounts: PersonAccountsService,
    private readonly trainees: TraineesService,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** In a change of a period. Nothing becomes different for the coach that it has; 422 `reasonMissing` for another without a reason, `deputyTakesNone` for a deputy who would keep it. */
  async put({ actor, period, record }: Pick<PeriodChange, 'actor' | 'period' | 'record'>, toCoachId: string, words: string | null | undefined): Promise<void> {
    const { coachId: fromCoachId } = period;
    const reason = storedOrNull(words);
    ensure(canTakeOver(actor, fromCoachId, toCoachId));
    ensure(canHandOver(fromCoachId, toCoachId, reason));
    if (fromCoachId === toCoachId) return;
    period.coachId = toCoachId;
    const entityId = await this.keep(actor, period, { fromCoachId, toCoachId, reason });
    const lastCoachId = fromCoachId ?? (await this.cases.lastCoach(actor, period.traineeId, period.id))?.id ?? null;
    if (fromCoachId === null) await this.tellFormer(period, toCoachId, lastCoachId, entityId);
    await this.leaveAccount(actor, period, lastCoachId, toCoachId);
    record('coachingPeriod.transferred', { fromCoachId, toCoachId, reason });
  }

  /**
   * The coach named in a referral, once its period is stored: the event of the referral names the coach. Whoever coached the
   * person last is told that another does now, or that nobody does yet.
   */
  async named(actor: Actor, period: CoachingPeriodEntity, lastCoachId: string | null): Promise<void> {
    const { coachId, traineeId } = period;
    if (coachId === null) {
      if (lastCoachId !== null) await this.notifications.tell(lastCoachId, 'referredAgain', { entityId: period.id, traineeId });
      return;
    }
    const entityId = await this.keep(actor, period, { fromCoachId: null, toCoachId: coachId, reason: null });
    await this.tellFormer(period, coachId, lastCoachId, entityId);
    await this.leaveAccount(actor, period, lastCoachId, coachId);
  }

  /** The password of the person's account is known to nobody who coached the person before. */
  private async leaveAccount(actor: Actor, { traineeId }: CoachingPeriodEntity, lastCoachId: string | null, coachId: string): Promise<void> {
    if (lastCoachId === null || lastCoachId === coachId) return;
    // Held, so that an account that is made just now is seen here, or is not made any more.
    await this.trainees.lock(actor, traineeId);
    await this.accounts.endPassword(actor, traineeId);
  }

  private async tellFormer({ traineeId }: CoachingPeriodEntity, coachId: string, lastCoachId: string | null, entityId: string): Promise<void> {
    if (lastCoachId !== null && lastCoachId !== coachId) await this.notifications.tell(lastCoachId, 'caseHandedOver', { entityId, traineeId });
  }

  /** Hand-overs by their ids, as much of each as the reader may know today. */
  async toldTo(actor: Actor, ids: readonly string[]): Promise<Map<string, ToldHandOver>> {
    return this.told.toldTo(actor, ids);
  }

  /** People referred again without a coach, by the ids of their periods. */
  async referredAgain(actor: Actor, periodIds: readonly string[]): Promise<Map<string, ToldHandOver>> {
    return this.told.referredAgain(actor, periodIds);
  }

  /** How the coach of a period has changed, newest first; the first coach is no change. */
  async changesOf(periodId: string): Promise<CoachChange[]> {
    return this.told.changesOf(periodId);
  }

  private async keep(
    actor: Actor, { id: coachingPeriodId, organisationId, traineeId }: CoachingPeriodEntity,
    { fromCoachId, toCoachId, reason }: { fromCoachId: string | null; toCoachId: string; reason: string | null },
  ): Promise<string> {
    const about = { entityId: this.ids.next(), traineeId };
    await this.parts.handOvers.insert({
      id: about.entityId, organisationId, version: 1, coachingPeriodId, fromCoachId, toCoachId, reason, changedBy: actor.userId, changedAt: this.clock.now(),
    });
    if (fromCoachId !== null) await this.notifications.tell(fromCoachId, 'caseHandedOver', about);
    await this.notifications.tell(toCoachId, 'caseReceived', about);
    return about.entityId;
  }
}
