import { Injectable } from '@nestjs/common';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { DomainError, caseParts, coachesPerson, extendedUntil, heldOn, seesAsTeam, seesPauseReasons, seesWholePerson, type Actor, type CasePart, type CaseView } from '@valopolku/domain';
import { Clock } from '../../../../platform/clock/clock.js';
import { PeopleRows } from '../../../../platform/audit/people-rows.js';
import { sql } from '../../../../platform/database/sql.js';
import { answersWanted, noAnswer } from '../../../../platform/http/answers.js';
import { CasesService } from '../../../case/trainees/trainees.public.js';
import type { CoachingPeriodEntity } from '../coaching-period.entity.js';
import { CoachingPeriodsRepository } from '../coaching-periods.repository.js';
import type { HeldPart } from '../demonstrations-of-period.port.js';
import { PeriodItemPresenter, type SeenItem } from '../caseload/period-item.presenter.js';
import { PeriodItemQuery, type ItemRow } from '../caseload/period-item.query.js';
import { presentContacts, presentPauses, presentPhaseChanges, presentPlacements, presentSuitability, presentTargets } from '../caseload/period-lists.presenter.js';
import { emptyPage, presentBackground, presentExit, presentFollowUp, presentGate, presentInformation, presentReferral, presentWindows } from './period-page.presenter.js';
import { PeriodPageQuery, stateRows, type PageRows } from './period-page.query.js';
import { PeriodStateQuery, type PeriodState } from '../kept/period-state.query.js';

interface Page {
  actor: Actor;
  seen: SeenItem;
  period: CoachingPeriodEntity;
  state: PeriodState;
  rows: PageRows;
  /** Parts that the person holds, where that may be told. */
  held: readonly HeldPart[];
}

/** The whole page of a period, part by part, as much of it as the caller's ways of seeing the case hold. */
@Injectable()
export class PeriodPage {
  constructor(
    private readonly people: PeopleRows,
    private readonly cases: CasesService,
    private readonly periods: CoachingPeriodsRepository,
    private readonly items: PeriodItemQuery,
    private readonly itemPresenter: PeriodItemPresenter,
    private readonly states: PeriodStateQuery,
    private readonly pages: PeriodPageQuery,
    private readonly clock: Clock,
  ) {}

  /** 404 when unseen, 403 `reasonRequired` when the page opens with a reason. */
  async read(actor: Actor, id: string): Promise<CoachingPeriodResponse> {
    await this.cases.require(actor, 'coachingPeriod.read', id);
    return this.present(actor, id);
  }

  /** For a caller that was let through already: after a change the answer is what the caller still sees. */
  async present(actor: Actor, id: string, known?: PeriodState): Promise<CoachingPeriodResponse> {
    if (!answersWanted()) return noAnswer();
    const row = await this.people.firstRow<ItemRow>(sql`${this.items.select(actor, this.clock.today(), sql`coaching_period p`)} WHERE p.id = ${id}`);
    if (!row) throw new DomainError('notFound');
    const seen = this.itemPresenter.seen(actor, row);
    const head = { ...emptyPage(), ...this.itemPresenter.present(actor, seen) };
    const parts = caseParts(seen.views);
    if (parts.size === 0) return head;
    const period = await this.periods.read(actor, id);
    const rows = await this.pages.load(id);
    const state = known ?? (await this.states.completed(id, this.clock.today(), stateRows(rows)));
    const held = parts.has('targets') && rows.targets.length > 0 && seesWholePerson(seen.views) ? await this.states.held(id) : [];
    const page = { actor, seen, period, state, rows, held };
    return { ...head, ...this.case(page, parts), ...this.course(page, parts) };
  }

  private case({ actor, seen, period, state, rows, held }: Page, parts: ReadonlySet<CasePart>): Partial<CoachingPeriodResponse> {
    const special = this.cases.seesSpecial(actor, seen.case);
    const words = special && seen.places.areKnown;
    const named = (text: string) => this.itemPresenter.localized(text);
    return {
      ...(parts.has('referral') && {
        referral: presentReferral(period, seen.places, words), outcome: period.referralOutcome, outcomeReason: words ? period.referralOutcomeReason : null, guidedTo: seen.places.tell(period.guidedWhere),
      }),
      ...(parts.has('background') && { background: presentBackground(period, special) }),
      ...(parts.has('information') && { information: presentInformation(period, seen.places) }),
      ...(parts.has('history') && {
        gate: isOurs(seen) ? presentGate(period, state, this.clock.today(), seen.places) : null,
        windows: presentWindows(period, state, rows.phaseChanges, this.clock.today()).map((window) => (isOurs(seen) ? window : { ...window, daysLate: 0 })),
        phaseChanges: presentPhaseChanges(rows, words),
      }),
      ...(parts.has('suitability') && { suitability: presentSuitability(rows, words) }),
      ...(parts.has('targets') && { targets: presentTargets(rows, named, seen.places, words, (part) => heldOn(held, part, period)) }),
      ...(parts.has('plan') && { planAgreedOn: period.planAgreedOn, plan: words ? period.planNote : null }),
    };
  }

  private course({ actor, seen, period, rows }: Page, parts: ReadonlySet<CasePart>): Partial<CoachingPeriodResponse> {
    const special = this.cases.seesSpecial(actor, seen.case);
    const words = special && seen.places.areKnown;
    // Who only supervises the work is told nothing of other periods, nor by a limit.
    const isWhole = isOurs(seen) || seen.views.includes('own');
    const around = { others: isWhole ? rows.otherPlacements : [], extendedTo: extendedUntil(period, seen.dates.plannedEnd) };
    const placements = presentPlacements(rows.placements, seen.places, around).filter(({ environment }) => seesPlacement(actor, seen, environment.id));
    return {
      ...(parts.has('placements') && { placements }),
      ...(parts.has('pauses') && {
        pauses: presentPauses(rows, seesPauseReasons(seen.views)), extensionDays: period.extensionDays, extensionReason: words ? (rows.extensions.at(-1)?.reason ?? null) : null,
      }),
      ...(parts.has('contacts') && { contacts: presentContacts(rows) }),
      ...(parts.has('followUp') && { followUpPath: presentFollowUp(period, seen.places, words) }),
      ...(parts.has('exit') && { exit: presentExit(period, special, words, seesAsTeam(seen.views), seen.views.includes('own')), earlyEndReason: period.earlyEndReason, endedOn: period.endedOn }),
      ...(coachesPerson(seen.views) && { died: seen.row.death_period_id !== null }),
      ...(parts.has('diary') && (seen.places.areKnown ? { logMinutes: period.logMinutes, logCount: period.logCount } : { logMinutes: null, logCount: null })),
    };
  }
}

/** Those who only supervise the work see the placements at their own environments. */
function seesPlacement(actor: Actor, { views }: SeenItem, environmentId: string): boolean {
  return seesAsTeam(views) || views.includes('own') || isOpened(views) || (views.includes('work') && actor.environmentIds.includes(environmentId));
}

/** What we have to do, and what is late, is ours: the person does not see it. */
function isOurs({ views }: SeenItem): boolean {
  return seesAsTeam(views) || isOpened(views);
}

function isOpened(views: readonly CaseView[]): boolean {
  return views.includes('openedByCoach') || views.includes('openedByManager');
}
