import { Injectable } from '@nestjs/common';
import type { AgreePlanRequest, PeriodWithContacts, PeriodWithFollowUpPath, PeriodWithPlan, PlanFollowUpRequest, RecordContactRequest } from '@valopolku/contracts';
import { DomainError, canAgreePlan, canPlanFollowUp, ensure, storedOrNull, storedText, type Actor } from '@valopolku/domain';
import { ensureOpen, PeriodChanges } from '../period-changes.service.js';
import { PeriodParts } from '../period-parts.repository.js';

/** What trainee and coach agree: the plan, the path after; and that someone asked how things are. */
@Injectable()
export class AgreeService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly parts: PeriodParts,
  ) {}

  /** Words that are left out stay. */
  plan(actor: Actor, id: string, version: number | undefined, input: AgreePlanRequest): Promise<PeriodWithPlan> {
    return this.changes.run(actor, { actions: 'coachingPeriod.agreePlan', id, part: 'plan', version, shows: ['plan'] }, async ({ period, today, record }) => {
      ensure(canAgreePlan(period, input.date, today));
      period.planAgreedOn = input.date;
      if (input.plan !== undefined) period.planNote = storedOrNull(input.plan);
      record('coachingPeriod.planAgreed', { on: input.date });
    });
  }

  /** A next service that is left out stays. */
  followUpPath(actor: Actor, id: string, version: number | undefined, input: PlanFollowUpRequest): Promise<PeriodWithFollowUpPath> {
    return this.changes.run(actor, { actions: 'coachingPeriod.planFollowUp', id, part: 'followUpPath', version, shows: ['followUpPath'] }, async ({ period, today, record }) => {
      const { kind, agreedOn } = input;
      const nextService = input.nextService === undefined ? period.followUpNextService : storedOrNull(input.nextService);
      const path = { kind, note: storedText(input.words), nextService, agreedOn };
      ensure(canPlanFollowUp(period, path, today));
      Object.assign(period, { followUpPathKind: kind, followUpPathNote: path.note, followUpNextService: nextService, followUpAgreedOn: agreedOn });
      record('coachingPeriod.followUpPlanned', { kind, on: agreedOn });
    });
  }

  /** A try to reach the person counts as asking for news, reached or not; what was said is not stored. */
  contact(actor: Actor, id: string, input: RecordContactRequest): Promise<PeriodWithContacts> {
    return this.changes.run(actor, { actions: 'coachingPeriod.contact', id, shows: ['contacts'] }, async ({ period, today, part, record }) => {
      ensureOpen(period);
      ensure(DomainError.all([
        input.date > today ? DomainError.at('date', 'dateInFuture') : undefined,
        input.date < period.referredOn ? DomainError.at('date', 'dateBeforeReferral', { referredOn: period.referredOn }) : undefined,
      ]));
      await this.parts.contacts.insert({ ...part(input.id), contactedOn: input.date, kind: input.kind, outcome: input.outcome, contactedBy: actor.userId });
      record('coachingPeriod.contacted', { kind: input.kind, outcome: input.outcome, on: input.date });
    });
  }
}
