import { Injectable } from '@nestjs/common';
import type { ChangeCoachingPeriodRequest, CoachingPeriodItem } from '@valopolku/contracts';
import { DomainError, canMoveCase, ensure, projectDatesError, projectOverError, strayReasonError, type Action, type Actor } from '@valopolku/domain';
import { Audit } from '../../../../platform/audit/audit.js';
import { HandOversService } from '../hand-over/hand-overs.service.js';
import type { WholePeriod } from '../parts/whole-period.js';
import { ensureOpen, PeriodChanges } from '../period-changes.service.js';
import { PeriodReferences } from '../period-references.service.js';

/** What may be put right of the header while the period is open: place and field, project, coach. */
@Injectable()
export class ChangeService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly references: PeriodReferences,
    private readonly handOvers: HandOversService,
    private readonly audit: Audit,
  ) {}

  /**
   * What is not given stays. Each field has its own right, and all of those given are needed: a manager may only hand the case to
   * another coach. 422 `reasonMissing` at `reason` when the case has one, `ownCoachMoves` where a deputy would change municipality or field.
   */
  change(actor: Actor, id: string, version: number | undefined, input: ChangeCoachingPeriodRequest): Promise<CoachingPeriodItem> {
    return this.changes.run<never>(actor, { actions: actionsFor(input), id, version, shows: [] }, async (change) => {
      const { period, record } = change;
      ensureOpen(period);
      ensure(DomainError.all(REQUIRED.filter((name) => input[name] === null).map((name) => DomainError.at(name, 'required'))));
      await this.references.ensureKnown(actor, { ...input, municipalityOn: period.referredOn, knownMunicipality: period.municipalityCode });
      ensure(strayReasonError(input));
      const before = { ...period };
      if (input.municipalityCode) period.municipalityCode = input.municipalityCode;
      if (input.fieldId) period.fieldId = input.fieldId;
      if (input.projectId !== undefined) period.projectId = input.projectId;
      ensure(canMoveCase(actor, before, period));
      ensure(await this.projectError(actor, before, period));
      if (input.coachId) await this.handOvers.put(change, input.coachId, input.reason);
      const moved = (['municipalityCode', 'fieldId'] as const).filter((name) => before[name] !== period[name]);
      if (moved.length > 0) record('coachingPeriod.referralChanged', { fields: moved });
      if (period.projectId !== before.projectId) {
        const payload = { fromProjectId: before.projectId, toProjectId: period.projectId };
        this.audit.record('coachingPeriod.projectChanged', { subjects: [period.traineeId], entityId: id, payload });
      }
      return moved.length > 0 || period.projectId !== before.projectId || period.coachId !== before.coachId ? undefined : 'unchanged';
    });
  }

  /** A project that is newly chosen; what is left as it was is not asked again. */
  private async projectError(actor: Actor, before: WholePeriod, period: WholePeriod): Promise<DomainError | undefined> {
    if (period.projectId === before.projectId) return undefined;
    const dates = await this.references.projectDates(actor, period.projectId);
    return projectDatesError('projectId', period.startedOn, dates) ?? projectOverError('projectId', period, dates);
  }
}

/** What a period always has: another may be named, and null does not take it away. */
const REQUIRED = ['municipalityCode', 'fieldId', 'coachId'] as const;

/** The right that each field asks for; a field that is added has to name its own. */
const RIGHTS: Readonly<Record<keyof ChangeCoachingPeriodRequest, Action>> = {
  municipalityCode: 'coachingPeriod.changeReferral',
  fieldId: 'coachingPeriod.changeReferral',
  projectId: 'coachingPeriod.changeReferral',
  coachId: 'coachingPeriod.transfer',
  reason: 'coachingPeriod.transfer',
};

/** Of all fields that stand in the request, also as null. */
function actionsFor(input: ChangeCoachingPeriodRequest): Action[] {
  const rights = (Object.keys(RIGHTS) as (keyof ChangeCoachingPeriodRequest)[]).filter((field) => input[field] !== undefined).map((field) => RIGHTS[field]);
  return rights.length > 0 ? [...new Set(rights)] : ['coachingPeriod.changeReferral'];
}
