import { Injectable } from '@nestjs/common';
import type { ExtendRequest, PauseRequest, PeriodWithPauses, ResumeRequest } from '@valopolku/contracts';
import { DomainError, canExtend, canPause, canResume, ensure, openPause, plannedEndOn, storedText, type Actor } from '@valopolku/domain';
import { PeriodChanges } from '../period-changes.service.js';
import { PeriodParts } from '../period-parts.repository.js';
import { PlacementContextQuery } from './placement-context.query.js';

/** Interruptions and extra time: both move the windows, nothing else. */
@Injectable()
export class PauseService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly parts: PeriodParts,
    private readonly context: PlacementContextQuery,
  ) {}

  pause(actor: Actor, id: string, input: PauseRequest): Promise<PeriodWithPauses> {
    return this.changes.run(actor, { actions: 'coachingPeriod.pause', id, shows: ['pauses'] }, async ({ period, state, today, part, record }) => {
      const pause = { startsOn: input.from, endsOn: input.to ?? null };
      ensure(canPause(period, state.pauses, pause, await this.context.loggedOn(id), today));
      await this.parts.pauses.insert({ ...part(input.id), ...pause, reason: input.reason, note: null });
      record('coachingPeriod.paused', { reason: input.reason, ...pause });
    });
  }

  /** `to` is the last day of the pause. */
  resume(actor: Actor, id: string, version: number | undefined, pauseId: string, input: ResumeRequest): Promise<PeriodWithPauses> {
    return this.changes.run(actor, { actions: 'coachingPeriod.resume', id, shows: ['pauses'] }, async ({ period, state, today, record, seen }) => {
      if (!state.pauses.some((one) => one.id === pauseId)) throw new DomainError('notFound');
      const row = await this.parts.pauses.lock(actor, pauseId, seen(version));
      const open = openPause(state.pauses);
      ensure(canResume(period, open?.id === pauseId ? open : undefined, input.to, today));
      row.endsOn = input.to;
      await this.parts.pauses.update(row);
      record('coachingPeriod.resumed', { endsOn: input.to });
    });
  }

  /** Calendar days added to the last window, with a reason. */
  extend(actor: Actor, id: string, input: ExtendRequest): Promise<PeriodWithPauses> {
    return this.changes.run(actor, { actions: 'coachingPeriod.extend', id, shows: ['pauses'] }, async ({ period, state, today, part, record }) => {
      const reason = storedText(input.reason);
      ensure(canExtend(period, state.extensionDays, input.days, reason));
      await this.parts.extensions.insert({ ...part(), days: input.days, reason, grantedOn: today });
      const extensions = [...state.extensionDays, input.days].map((days) => ({ days }));
      const plannedEnd = plannedEndOn({ startedOn: period.startedOn ?? today, pauses: state.pauses, extensions }, today);
      record('coachingPeriod.extended', { days: input.days, plannedEndOn: plannedEnd });
    });
  }
}
