import { Injectable } from '@nestjs/common';
import type { AddTargetRequest, CoachingPeriodResponse, ConfirmReadinessRequest, JudgeRequest, JudgeSeveralRequest } from '@valopolku/contracts';
import { DomainError, canAddTarget, canConfirmReadiness, canJudge, canJudgeSeveral, canRemoveTarget, ensure, heldDoubt, readinessFalls, storedText, type Actor } from '@valopolku/domain';
import { settleDoubts } from '../../../../platform/audit/settle-doubts.js';
import { CatalogueService } from '../../../catalogue/qualifications/qualifications.public.js';
import { JudgementsQuery } from '../page/judgements.query.js';
import { text } from '../intake/new-period.js';
import { PeriodChanges, type PeriodChange } from '../period-changes.service.js';
import { PeriodParts } from '../period-parts.repository.js';
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
  add(actor: Actor, id: string, version: number | undefined, input: AddTargetRequest): Promise<CoachingPeriodResponse> {
    return this.changes.run(actor, 'coachingPeriod.addTarget', id, version, async ({ period, state, today, part, record }) => {
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
  remove(actor: Actor, id: string, version: number | undefined, targetId: string): Promise<CoachingPeriodResponse> {
    return this.changes.run(actor, 'coachingPeriod.removeTarget', id, version, async ({ period, state, record }) => {
      const { degreePartId } = targetOf(state.targets, targetId);
      const demonstrations = state.demonstrations.filter((one) => one.degreePartId === degreePartId);
      ensure(canRemoveTarget(period, demonstrations));
      // A draft or a cancelled one still points at its target.
      if (demonstrations.length > 0) throw new DomainError('targetInUse');
      await this.parts.targets.remove(await this.parts.targets.lock(actor, targetId));
      record('coachingPeriod.targetRemoved', { degreePartId });
    });
  }

  /** The coach's judgement; the latest one holds. A confirmed readiness falls when a requirement is no longer judged ready. */
  judge(actor: Actor, id: string, version: number | undefined, targetId: string, input: JudgeRequest): Promise<CoachingPeriodResponse> {
    return this.changes.run(actor, 'coachingPeriod.judge', id, version, async (change) => {
      const { phase, startedOn } = change.period;
      const { target, requirementIds } = await this.judged(change, targetId);
      ensure(canJudge(input.requirementId, requirementIds, phase, startedOn));
      await this.keepJudgements(actor, change, target, requirementIds.length, [input]);
    });
  }

  /** Several at once: all of them, or, with the refused ones named by their place, none. What is not given stays. */
  judgeSeveral(actor: Actor, id: string, version: number | undefined, targetId: string, { judgements }: JudgeSeveralRequest): Promise<CoachingPeriodResponse> {
    return this.changes.run(actor, 'coachingPeriod.judge', id, version, async (change) => {
      const { phase, startedOn } = change.period;
      const { target, requirementIds } = await this.judged(change, targetId);
      ensure(canJudgeSeveral(judgements.map((one) => one.requirementId), requirementIds, phase, startedOn));
      await this.keepJudgements(actor, change, target, requirementIds.length, judgements);
    });
  }

  /** Every requirement judged ready, or waived with a reason. */
  confirmReadiness(actor: Actor, id: string, version: number | undefined, targetId: string, input: ConfirmReadinessRequest): Promise<CoachingPeriodResponse> {
    const waived = text(input.waivedReason);
    return this.changes.run(actor, waived === null ? 'coachingPeriod.confirmReadiness' : 'coachingPeriod.waiveReadiness', id, version, async (change) => {
      const { period, state, today, record } = change;
      if (period.phase === 'ended') throw new DomainError('periodEnded');
      const { degreePartId, readyCount: ready, requirementCount: total } = targetOf(state.targets, targetId);
      ensure(canConfirmReadiness({ ready, total }, { date: input.date, waivedReason: waived }, period.startedOn, today));
      const row = await this.parts.targets.lock(actor, targetId);
      const isWaived = waived !== null && !(total > 0 && ready === total);
      Object.assign(row, isWaived
        ? { readinessWaivedOn: input.date, readinessWaivedBy: actor.userId, readinessWaivedReason: waived }
        : { readinessConfirmedOn: input.date, readinessConfirmedBy: actor.userId, readinessWaivedOn: null, readinessWaivedBy: null, readinessWaivedReason: null });
      await this.parts.targets.update(row);
      if (isWaived) record('coachingPeriod.readinessWaived', { degreePartId, on: input.date, reason: waived });
      else record('coachingPeriod.readinessConfirmed', { degreePartId, on: input.date });
    });
  }

  private async judged({ state }: PeriodChange, targetId: string): Promise<{ target: TargetState; requirementIds: string[] }> {
    const target = targetOf(state.targets, targetId);
    return { target, requirementIds: (await this.catalogue.requirementsOf([target.degreePartId])).map((one) => one.id) };
  }

  private async keepJudgements(actor: Actor, change: PeriodChange, { id, degreePartId }: TargetState, total: number, given: readonly JudgeRequest[]): Promise<void> {
    for (const one of given) await this.writeJudgement(change, id, one);
    const row = await this.parts.targets.lock(actor, id);
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
    const content = { judgement, judgedOn: today, judgedBy: actor.userId, note: words === undefined ? undefined : text(words && storedText(words)) };
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
