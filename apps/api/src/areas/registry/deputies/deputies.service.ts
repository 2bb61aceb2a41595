import { Injectable } from '@nestjs/common';
import type { ChangeDeputyRequest, CreateDeputyRequest, DeputyListQuery, DeputyListResponse, DeputyResponse } from '@valopolku/contracts';
import { DomainError, canSaveDeputy, deputyDoubts, ensure, hasRole, isDeputyOver, mayEndDeputy, maySaveDeputy, seesDeputy, type Actor, type ClosedRange, type Deputy, type NotificationKind } from '@valopolku/domain';
import { requireAccess } from '../../../platform/access/require.js';
import { Audit } from '../../../platform/audit/audit.js';
import { auditedRows } from '../../../platform/audit/audited-rows.js';
import { settleDoubts } from '../../../platform/audit/settle-doubts.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import type { Expected } from '../../../platform/database/scoped-repository.js';
import { sql } from '../../../platform/database/sql.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Notifications } from '../../../platform/notifications/notifications.js';
import { UsersService } from '../users/users.public.js';
import { DeputiesRepository } from './deputies.repository.js';
import type { DeputyEntity } from './deputy.entity.js';
import { presentDeputy } from './deputy.presenter.js';

interface DeputyPayload extends ClosedRange {
  coachId: string;
  deputyId: string;
}

type Both = Pick<DeputyEntity, 'coachId' | 'deputyId'>;

/** Who stands in for whom, by name. */
export interface ToldDeputy extends ClosedRange {
  coach: string;
  deputy: string;
}

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'deputy.named': DeputyPayload;
    'deputy.changed': DeputyPayload;
    'deputy.ended': DeputyPayload;
  }
}

auditedRows({
  table: 'deputy', kinds: ['deputy.named'], later: ['deputy.changed'], ends: ['deputy.ended'],
  columns: { coachId: sql`r.coach_id`, deputyId: sql`r.deputy_id`, startsOn: sql`r.starts_on`, endsOn: sql`r.ends_on`, isEnded: sql`r.ended_at IS NOT NULL` },
});

/** Coaches who stand in for one another. Who does so today sees and does what the coach does. */
@Injectable()
export class DeputiesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deputies: DeputiesRepository,
    private readonly users: UsersService,
    private readonly notifications: Notifications,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** In force or to come, by the first day. */
  async list(actor: Actor, query: DeputyListQuery): Promise<DeputyListResponse> {
    requireAccess(actor, 'deputy.list');
    const { items, nextCursor } = await this.deputies.page(actor, query, this.clock.today());
    const names = await this.users.names(actor, items.flatMap(({ coachId, deputyId }) => [coachId, deputyId]));
    return { items: items.map((item) => presentDeputy(actor, item, names, this.clock.today())), nextCursor };
  }

  /** A coach names a deputy for the own people; an admin says whose, and both coaches are told. 422 `deputyTooNew` for an account that is new. */
  async name(actor: Actor, { id, coachId, deputyId, startsOn, endsOn }: CreateDeputyRequest): Promise<DeputyResponse> {
    const ofCoach = coachId ?? (hasRole(actor, 'coach') ? actor.userId : undefined);
    if (ofCoach === undefined) throw DomainError.at('coachId', 'required');
    requireAccess(actor, 'deputy.create', maySaveDeputy(actor, { coachId: ofCoach, deputyId }));
    return this.unitOfWork.run(actor, async () => {
      await this.ensureBoth(actor, { coachId: ofCoach, deputyId }, { coachId: 'coachId', deputyId: 'deputyId' });
      const deputy: DeputyEntity = {
        id: id ?? this.ids.next(), organisationId: actor.organisationId, version: 1, coachId: ofCoach, deputyId, startsOn, endsOn, endedAt: null, createdAt: this.clock.now(),
      };
      await this.ensureSavable(actor, deputy, null);
      await this.deputies.insert(deputy);
      this.audit.record('deputy.named', { entityId: deputy.id, payload: payloadOf(deputy) });
      await this.tell(deputy, 'deputyNamed', 'standsIn');
      return this.present(actor, deputy);
    });
  }

  /** Other days, of which both coaches are told; what has begun keeps its first one. More days are refused as a new naming would be. */
  async change(actor: Actor, id: string, version: number, input: ChangeDeputyRequest): Promise<DeputyResponse> {
    return this.unitOfWork.run(actor, async () => {
      const deputy = await this.lock(actor, id, 'deputy.change', version);
      const before = { startsOn: deputy.startsOn, endsOn: deputy.endsOn };
      Object.assign(deputy, { startsOn: input.startsOn ?? deputy.startsOn, endsOn: input.endsOn ?? deputy.endsOn });
      // More days are asked of both like the first ones; fewer may be given to anybody.
      if (deputy.startsOn < before.startsOn || deputy.endsOn > before.endsOn) await this.ensureBoth(actor, deputy, { coachId: 'endsOn', deputyId: 'endsOn' });
      await this.ensureSavable(actor, deputy, before);
      await this.deputies.update(deputy);
      this.audit.record('deputy.changed', { entityId: id, payload: payloadOf(deputy) });
      if (!hasSameDays(before, deputy)) await this.tell(deputy, 'deputyChanged', 'standInChanged');
      return this.present(actor, deputy);
    });
  }

  /** Stops at once, and both coaches are told; the days that were stay, for whoever asks who saw what. */
  async end(actor: Actor, id: string, version: number): Promise<void> {
    await this.unitOfWork.run(actor, async () => {
      const deputy = await this.lock(actor, id, 'deputy.end', version);
      deputy.endedAt = this.clock.now();
      await this.deputies.update(deputy);
      this.audit.record('deputy.ended', { entityId: id, payload: payloadOf(deputy) });
      await this.tell(deputy, 'deputyEnded', 'standInEnded');
    });
  }

  /** Deputies by their ids, as the two coaches are told of them. */
  async toldTo(actor: Actor, ids: readonly string[]): Promise<Map<string, ToldDeputy>> {
    const found = (await this.deputies.byIds(actor, ids)).filter((deputy) => seesDeputy(actor, deputy));
    const names = await this.users.names(actor, found.flatMap(({ coachId, deputyId }) => [coachId, deputyId]));
    return new Map(found.map(({ id, coachId, deputyId, startsOn, endsOn }) => [id, { coach: names.get(coachId) ?? '–', deputy: names.get(deputyId) ?? '–', startsOn, endsOn }]));
  }

  /** Everyone who has stood in for one of these coaches, past days included. */
  async ofCoaches(actor: Actor, coachIds: readonly string[]): Promise<Deputy[]> {
    return this.deputies.ofCoaches(actor, coachIds);
  }

  /** Both coaches, but whoever of them does it. */
  private async tell({ id, coachId, deputyId }: DeputyEntity, toCoach: NotificationKind, toDeputy: NotificationKind): Promise<void> {
    await this.notifications.tell(coachId, toCoach, { entityId: id });
    await this.notifications.tell(deputyId, toDeputy, { entityId: id });
  }

  private async lock(actor: Actor, id: string, action: 'deputy.change' | 'deputy.end', version: number): Promise<DeputyEntity> {
    const expected: Expected<DeputyEntity> = { version, current: (now) => (seesDeputy(actor, now) ? this.present(actor, now) : undefined) };
    const found = await this.deputies.get(actor, id);
    if (!seesDeputy(actor, found)) throw new DomainError('notFound');
    const deputy = await this.deputies.lock(actor, id, expected);
    requireAccess(actor, action, action === 'deputy.end' ? mayEndDeputy(actor, deputy) : maySaveDeputy(actor, deputy));
    if (isDeputyOver(deputy, this.clock.today())) throw new DomainError('notFound');
    return deputy;
  }

  /** Two coaches with open accounts; a coach knows whom he or she lets in, an admin could let in an account made a minute ago. */
  private async ensureBoth(actor: Actor, { coachId, deputyId }: Both, at: Both): Promise<void> {
    await this.users.ensureCoach(actor, coachId, at.coachId);
    await this.users.ensureCoach(actor, deputyId, at.deputyId);
    if (coachId !== actor.userId) await this.users.ensureSettled(actor, deputyId, at.deputyId);
  }

  private async ensureSavable(actor: Actor, deputy: DeputyEntity, before: ClosedRange | null): Promise<void> {
    ensure(canSaveDeputy(deputy, { before, others: await this.deputies.others(actor, deputy), today: this.clock.today() }));
    settleDoubts(...deputyDoubts(deputy, before, this.clock.today()));
  }

  private async present(actor: Actor, deputy: DeputyEntity): Promise<DeputyResponse> {
    return presentDeputy(actor, deputy, await this.users.names(actor, [deputy.coachId, deputy.deputyId]), this.clock.today());
  }
}

function payloadOf({ coachId, deputyId, startsOn, endsOn }: DeputyEntity): DeputyPayload {
  return { coachId, deputyId, startsOn, endsOn };
}

const hasSameDays = (one: ClosedRange, other: ClosedRange): boolean => one.startsOn === other.startsOn && one.endsOn === other.endsOn;
