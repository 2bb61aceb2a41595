import { Injectable } from '@nestjs/common';
import type { AddTargetRequest, PeriodWithTargets, ConfirmReadinessRequest, JudgeRequest, JudgeSeveralRequest } from '@valopolku/contracts';
import { DomainError, canAddTarget, canConfirmReadiness, canJudge, canJudgeSeveral, canRemoveTarget, ensure, heldDoubt, readinessFalls, storedOrNull, storedText, type Actor } from '@valopolku/domain';
import { settleDoubts } from '../../../../platform/audit/settle-doubts.js';
import { CatalogueService } from '../../../catalogue/qualifications/qualifications.public.js';
import { JudgementsQuery } from '../page/judgements.query.js';
import { ensureOpen, PeriodChanges, type PeriodChange } from '../period-changes.service.js';
import { PeriodParts } from '../period-parts.repository.js';
import type { TargetEntity } from './target.entity.js';
import { PeriodStateQuery, type TargetState } from '../kept/period-state.query.js';

/** Degree parts aimed at, the coach's judgement of each requirement, and readiness confirmed or waived. */
@Injectable()
export class TargetsService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly parts: PeriodParts,
    private readonly judgements: JudgementsQuery,
    private readonly catalogue: CatalogueService,
    private readonly states: PeriodStateQuery,
  ) {}

  /** Any degree part of the catalogue, also of another field than the coach's; 409 `confirm` for one that the person holds. */
  add(actor: Actor, id: string, input: AddTargetRequest): Promise<PeriodWithTargets> {
    return this.changes.run(actor, { actions: 'coachingPeriod.addTarget', id, shows: ['targets'] }, async ({ period, state, today, part, record }) => {
      const { id: degreePartId, qualificationVersionId, requirementCount } = await this.catalogue.knownPart(actor, input.degreePartId, 'degreePartId');
      ensure(canAddTarget(period, state.targets, degreePartId));
      settleDoubts(heldDoubt(await this.states.held(id), degreePartId));
      await this.parts.targets.insert({
        ...part(input.id), degreePartId, qualificationVersionId, chosenOn: today, requirementCount, readyCount: 0, completedGrade: null,
        readinessConfirmedOn: null, readinessConfirmedBy: null, readinessWaivedOn: null, readinessWaivedBy: null, readinessWaivedReason: null,
      });
      record('coachingPeriod.targetAdded', { degreePartId });
    });
  }

  /** Refused (409 `targetInUse`) once a demonstration has been planned for it. */
  remove(actor: Actor, id: string, version: number | undefined, targetId: string): Promise<PeriodWithTargets> {
    return this.changes.run(actor, { actions: 'coachingPeriod.removeTarget', id, shows: ['targets'] }, async ({ period, state, record, seen }) => {
      const { degreePartId } = targetOf(state.targets, targetId);
      const row = await this.parts.targets.lock(actor, targetId, seen(version));
      const demonstrations = state.demonstrations.filter((one) => one.degreePartId === degreePartId);
      ensure(canRemoveTarget(period, demonstrations));
      // A draft or a cancelled one still points at its target.
      if (demonstrations.length > 0) throw new DomainError('targetInUse');
      await this.parts.targets.remove(row);
      record('coachingPeriod.targetRemoved', { degreePartId });
    });
  }

  /** The coach's judgement; the latest one holds. A confirmed readiness falls when a requirement is no longer judged ready. */
  judge(actor: Actor, id: string, version: number | undefined, targetId: string, input: JudgeRequest): Promise<PeriodWithTargets> {
    return this.changes.run(actor, { actions: 'coachingPeriod.judge', id, shows: ['targets'] }, async (change) => {
      const { phase, startedOn } = change.period;
      const { row, target, requirementIds } = await this.judged(change, targetId, version);
      ensure(canJudge(input.requirementId, requirementIds, phase, startedOn));
      await this.keepJudgements(change, row, target, requirementIds.length, [input]);
    });
  }

  /** Several at once: all of them, or, with the refused ones named by their place, none. What is not given stays. */
  judgeSeveral(actor: Actor, id: string, version: number | undefined, targetId: string, { judgements }: JudgeSeveralRequest): Promise<PeriodWithTargets> {
    return this.changes.run(actor, { actions: 'coachingPeriod.judge', id, shows: ['targets'] }, async (change) => {
      const { phase, startedOn } = change.period;
      const { row, target, requirementIds } = await this.judged(change, targetId, version);
      ensure(canJudgeSeveral(judgements.map((one) => one.requirementId), requirementIds, phase, startedOn));
      await this.keepJudgements(change, row, target, requirementIds.length, judgements);
    });
  }

  /** Every requirement judged ready, or waived with a reason. */
  confirmReadiness(actor: Actor, id: string, version: number | undefined, targetId: string, input: ConfirmReadinessRequest): Promise<PeriodWithTargets> {
    const waived = storedOrNull(input.waivedReason);
    return this.changes.run(actor, { actions: waived === null ? 'coachingPeriod.confirmReadiness' : 'coachingPeriod.waiveReadiness', id, shows: ['targets'] }, async (change) => {
      const { period, state, today, record } = change;
      const { degreePartId, readyCount: ready, requirementCount: total } = targetOf(state.targets, targetId);
      const row = await this.parts.targets.lock(actor, targetId, change.seen(version));
      ensureOpen(period);
      ensure(canConfirmReadiness({ ready, total }, { date: input.date, waivedReason: waived }, period.startedOn, today));
      const isWaived = waived !== null && !(total > 0 && ready === total);
      Object.assign(row, isWaived
        ? { readinessWaivedOn: input.date, readinessWaivedBy: actor.userId, readinessWaivedReason: waived }
        : { readinessConfirmedOn: input.date, readinessConfirmedBy: actor.userId, readinessWaivedOn: null, readinessWaivedBy: null, readinessWaivedReason: null });
      await this.parts.targets.update(row);
      if (isWaived) record('coachingPeriod.readinessWaived', { degreePartId, on: input.date, reason: waived });
      else record('coachingPeriod.readinessConfirmed', { degreePartId, on: input.date });
    });
  }

  /** A judgement changes its target, by the version of which the caller saw it. */
  private async judged({ actor, state, seen }: PeriodChange, targetId: string, version: number | undefined): Promise<{ row: TargetEntity; target: TargetState; requirementIds: string[] }> {
    const target = targetOf(state.targets, targetId);
    return { target, row: await this.parts.targets.lock(actor, targetId, seen(version)), requirementIds: (await this.catalogue.requirementsOf([target.degreePartId])).map((one) => one.id) };
  }

  private async keepJudgements(change: PeriodChange, row: TargetEntity, { id, degreePartId }: TargetState, total: number, given: readonly JudgeRequest[]): Promise<void> {
    for (const one of given) await this.writeJudgement(change, id, one);
    row.requirementCount = total;
    row.readyCount = await this.judgements.countReady(id);
    const confirmedOn = row.readinessConfirmedOn;
    const falls = confirmedOn !== null && readinessFalls(row, { ready: row.readyCount, total });
    if (falls) Object.assign(row, { readinessConfirmedOn: null, readinessConfirmedBy: null });
    await this.parts.targets.update(row);
    for (const { requirementId, judgement } of given) change.record('coachingPeriod.requirementJudged', { requirementId, judgement });
    if (falls) change.record('coachingPeriod.readinessFell', { degreePartId, confirmedOn });
  }

  private async writeJudgement({ actor, period, part, today }: PeriodChange, targetId: string, { requirementId, judgement, words }: JudgeRequest): Promise<void> {
    const content = { judgement, judgedOn: today, judgedBy: actor.userId, note: words === undefined ? undefined : storedOrNull(words && storedText(words)) };
    const existing = await this.judgements.idOf(targetId, requirementId);
    if (existing === undefined) {
      const { id, version } = part();
      await this.parts.judgements.insert({ id, version, organisationId: period.organisationId, targetId, requirementId, ...content, note: content.note ?? null, ownWord: null });
      return;
    }
    const row = await this.parts.judgements.lock(actor, existing);
    Object.assign(row, { ...content, note: content.note === undefined ? row.note : content.note });
    await this.parts.judgements.update(row);
  }
}

function targetOf(targets: readonly TargetState[], id: string): TargetState {
  const target = targets.find((one) => one.id === id);
  if (!target) throw new DomainError('notFound');
  return target;
}
