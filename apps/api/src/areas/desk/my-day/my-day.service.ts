import { Injectable } from '@nestjs/common';
import type { MyDayResponse } from '@valopolku/contracts';
import { addDays, AHEAD_DAYS, hasRole, holidayOn, nextWorkDay, type Actor } from '@valopolku/domain';
import { Clock } from '../../../platform/clock/clock.js';
import { DemonstrationsService } from '../../assessment/demonstrations/demonstrations.public.js';
import { PlacesService } from '../../case/trainees/trainees.public.js';
import { WorkLogsService } from '../../work/work-logs/work-logs.public.js';
import { presentLate, presentNewsNotAsked, presentPlaces, presentReferrals } from './my-day.presenter.js';
import { OwnCasesQuery } from './own-cases.query.js';
import { PlacesTodayQuery } from './places-today.query.js';

/** Entries to confirm that the page shows; the total tells of the rest. */
const TO_CONFIRM = 50;
/** As many as the contract allows: the count of the page is their number. */
const DEMONSTRATIONS = 1000;

/** What the signed-in coach or staff member has before them today. */
@Injectable()
export class MyDayService {
  constructor(
    private readonly ownCases: OwnCasesQuery,
    private readonly places: PlacesTodayQuery,
    private readonly guard: PlacesService,
    private readonly workLogs: WorkLogsService,
    private readonly demonstrations: DemonstrationsService,
    private readonly clock: Clock,
  ) {}

  /** Lists that a role has no part in are empty: staff have people, entries and demonstrations of their places. */
  async read(actor: Actor): Promise<MyDayResponse> {
    const today = this.clock.today();
    const placed = await this.places.load(actor, today);
    const nextDay = placed.length > 0 ? null : nextWorkDay(await this.places.ahead(actor, addDays(today, 1), addDays(today, AHEAD_DAYS)), today);
    const own = hasRole(actor, 'coach') ? await this.ownCases.load(actor) : [];
    const waiting = await this.workLogs.waitingIn(actor, [...new Set(placed.map((row) => row.coachingPeriodId))]);
    const toConfirm = await this.workLogs.toConfirm(actor, TO_CONFIRM);
    const demonstrations = await this.demonstrations.soon(actor, DEMONSTRATIONS);
    return {
      today,
      holiday: holidayOn(today),
      nextDay,
      places: presentPlaces(actor, placed, waiting, today, this.guard),
      toConfirm: toConfirm.items,
      toConfirmTotal: toConfirm.total,
      newsNotAsked: presentNewsNotAsked(actor, own, today),
      late: presentLate(actor, own, today),
      demonstrations,
      referrals: presentReferrals(actor, own, this.guard),
    };
  }
}
