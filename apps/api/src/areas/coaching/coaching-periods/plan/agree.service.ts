import { Injectable } from '@nestjs/common';
import type { AgreePlanRequest, CoachingPeriodResponse, PlanFollowUpRequest, RecordContactRequest } from '@valopolku/contracts';
import { DomainError, canAgreePlan, canPlanFollowUp, ensure, storedText, type Actor } from '@valopolku/domain';
import { text } from '../intake/new-period.js';
import { PeriodChanges } from '../period-changes.service.js';
import { PeriodParts } from '../period-parts.repository.js';

/** What trainee and coach agree: the plan, the path after; and that someone asked how things are. */
@Injectable()
export class AgreeService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly parts: PeriodParts,
  ) {}

  plan(actor: Actor, id: string, version: number | undefined, input: AgreePlanRequest): Promise<CoachingPeriodResponse> {
    return this.changes.run(actor, 'coachingPeriod.agreePlan', id, version, async ({ period, today, record }) => {
      ensure(canAgreePlan(period, input.date, today));
      period.planAgreedOn = input.date;
      if (input.plan !== undefined) period.planNote = text(input.plan);
      record('coachingPeriod.planAgreed', { on: input.date });
    });
  }

  followUp(actor: Actor, id: string, version: number | undefined, input: PlanFollowUpRequest): Promise<CoachingPeriodResponse> {
    return this.changes.run(actor, 'coachingPeriod.planFollowUp', id, version, async ({ period, today, record }) => {
      const { kind, agreedOn } = input;
      const path = { kind, note: storedText(input.words), nextService: text(input.nextService), agreedOn };
      ensure(canPlanFollowUp(period, path, today));
      Object.assign(period, { followUpPathKind: kind, followUpPathNote: path.note, followUpNextService: path.nextService, followUpAgreedOn: agreedOn });
      record('coachingPeriod.followUpPlanned', { kind, on: agreedOn });
    });
  }

  /** A try to reach the person counts as asking for news, reached or not; what was said is not stored. */
  contact(actor: Actor, id: string, version: number | undefined, input: RecordContactRequest): Promise<CoachingPeriodResponse> {
    return this.changes.run(actor, 'coachingPeriod.contact', id, version, async ({ period, today, part, record }) => {
      if (period.phase === 'ended') throw new DomainError('periodEnded');
      ensure(DomainError.all([
        input.date > today ? DomainError.at('date', 'dateInFuture') : undefined,
        input.date < period.referredOn ? DomainError.at('date', 'dateBeforeReferral', { referredOn: period.referredOn }) : undefined,
      ]));
      await this.parts.contacts.insert({ ...part(input.id), contactedOn: input.date, kind: input.kind, outcome: input.outcome, contactedBy: actor.userId });
      record('coachingPeriod.contacted', { kind: input.kind, outcome: input.outcome, on: input.date });
    });
  }
}
