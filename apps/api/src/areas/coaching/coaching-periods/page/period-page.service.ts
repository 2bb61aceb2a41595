import { Injectable } from '@nestjs/common';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { DomainError, caseParts, coachesPerson, extendedUntil, heldOn, seesAsTeam, seesPauseReasons, seesWholePerson, type Actor, type CasePart, type CaseView, type PeriodPart } from '@valopolku/domain';
import { Clock } from '../../../../platform/clock/clock.js';
import { PeopleRows } from '../../../../platform/audit/people-rows.js';
import { sql } from '../../../../platform/database/sql.js';
import { answersWanted, noAnswer } from '../../../../platform/http/answers.js';
import { CasesService } from '../../../case/trainees/trainees.public.js';
import type { WholePeriod } from '../parts/whole-period.js';
import { WholePeriods } from '../parts/whole-periods.repository.js';
import type { HeldPart } from '../demonstrations-of-period.port.js';
import { PeriodItemPresenter, type SeenItem } from '../caseload/period-item.presenter.js';
import { PeriodItemQuery, type ItemRow } from '../caseload/period-item.query.js';
import { presentContacts, presentPauses, presentPhaseChanges, presentPlacements, presentSuitability, presentTargets } from '../caseload/period-lists.presenter.js';
import { ALL_SECTIONS, type PageOf, type Section } from './page-sections.js';
import { emptyPage, presentBackground, presentExit, presentFollowUpPath, presentGate, presentInformation, presentPlan, presentReferral, presentWindows } from './period-page.presenter.js';
import { PeriodPageQuery, stateRows, type PageRows } from './period-page.query.js';
import { PeriodStateQuery, type PeriodState } from '../kept/period-state.query.js';

interface Page {
  actor: Actor;
  seen: SeenItem;
  period: WholePeriod;
  /** Where the gate and the windows are shown. */
  state: PeriodState | undefined;
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
    private readonly periods: WholePeriods,
    private readonly items: PeriodItemQuery,
    private readonly itemPresenter: PeriodItemPresenter,
    private readonly states: PeriodStateQuery,
    private readonly pages: PeriodPageQuery,
    private readonly clock: Clock,
  ) {}

  /** 404 when unseen, 403 `reasonRequired` when the page opens with a reason. */
  async read(actor: Actor, id: string): Promise<CoachingPeriodResponse> {
    await this.cases.require(actor, 'coachingPeriod.read', id);
    return this.present(actor, id, ALL_SECTIONS);
  }

  /** One part as the page shows it; 403 to whoever sees the period and not that part of it. */
  async readPart<P extends PeriodPart>(actor: Actor, id: string, part: P): Promise<NonNullable<CoachingPeriodResponse[P]>> {
    await this.cases.require(actor, 'coachingPeriod.read', id);
    const shown = (await this.present<PeriodPart>(actor, id, [part]))[part] as CoachingPeriodResponse[P];
    if (!shown) throw new DomainError('forbidden');
    return shown;
  }

  /** Header and sections, for a caller that was let through already: after a change the answer is what the caller still sees. */
  async present<S extends Section>(actor: Actor, id: string, sections: readonly S[], known?: PeriodState): Promise<PageOf<S>> {
    if (!answersWanted()) return noAnswer();
    const row = await this.people.firstRow<ItemRow>(sql`${this.items.select(actor, this.clock.today(), sql`coaching_period p`)} WHERE p.id = ${id}`);
    if (!row) throw new DomainError('notFound');
    const seen = this.itemPresenter.seen(actor, row);
    const parts = caseParts(seen.views);
    const shown = sections.filter((section) => parts.has(SHOWN_WITH[section]));
    const head = { ...emptyPage(sections), ...this.itemPresenter.present(actor, seen) };
    return (shown.length === 0 ? head : { ...head, ...(await this.sections(actor, seen, shown, known)) }) as unknown as PageOf<S>;
  }

  private async sections(actor: Actor, seen: SeenItem, sections: readonly Section[], known?: PeriodState): Promise<Partial<CoachingPeriodResponse>> {
    const { id } = seen.row;
    const period = await this.periods.read(actor, id);
    const rows = await this.pages.load(id, sections);
    const state = sections.includes('course') ? (known ?? (await this.stateOf(id, sections, rows))) : undefined;
    const held = rows.targets.length > 0 && seesWholePerson(seen.views) ? await this.states.held(id) : [];
    const page = { actor, seen, period, state, rows, held };
    return Object.assign({}, ...sections.map((section) => this.section(page, section))) as Partial<CoachingPeriodResponse>;
  }

  private section({ actor, seen, period, state, rows, held }: Page, section: Section): Partial<CoachingPeriodResponse> {
    const special = this.cases.seesSpecial(actor, seen.case);
    const words = special && seen.places.areKnown;
    switch (section) {
      case 'referral': return { referral: presentReferral(period, seen.places, words) };
      case 'background': return { background: presentBackground(period, special) };
      case 'information': return { information: presentInformation(period, seen.places) };
      case 'course': return this.course({ actor, seen, period, state, rows, held }, words);
      case 'suitability': return { suitability: presentSuitability(rows, words) };
      case 'targets': return { targets: presentTargets(rows, (text) => this.itemPresenter.localized(text), seen.places, words, (part) => heldOn(held, part, period)) };
      case 'plan': return { plan: presentPlan(period, words) };
      case 'placements': return { placements: placementsOf(actor, seen, period, rows) };
      case 'pauses': return { pauses: presentPauses(rows, seesPauseReasons(seen.views)), extensionDays: period.extensionDays, extensionReason: words ? (rows.extensions.at(-1)?.reason ?? null) : null };
      case 'contacts': return { contacts: presentContacts(rows) };
      case 'followUpPath': return { followUpPath: presentFollowUpPath(period, seen.places, words) };
      case 'exit': return { exit: presentExit(period, special, words, seesAsTeam(seen.views), seen.views.includes('own')) };
      case 'diary': return seen.places.areKnown ? { logMinutes: period.logMinutes, logCount: period.logCount } : { logMinutes: null, logCount: null };
    }
  }

  /** What the page has read already is not read again. */
  private stateOf(id: string, sections: readonly Section[], rows: PageRows): Promise<PeriodState> {
    const today = this.clock.today();
    return LOOKED_AT.every((section) => sections.includes(section)) ? this.states.completed(id, today, stateRows(rows)) : this.states.load(id, today);
  }

  private course({ seen, period, state, rows }: Page, words: boolean): Partial<CoachingPeriodResponse> {
    if (!state) return {};
    const today = this.clock.today();
    return {
      gate: isOurs(seen) ? presentGate(period, state, today, seen.places) : null,
      windows: presentWindows(period, state, rows.phaseChanges, today).map((window) => (isOurs(seen) ? window : { ...window, daysLate: 0 })),
      phaseChanges: presentPhaseChanges(rows, words),
      endedOn: period.endedOn,
      ...(coachesPerson(seen.views) && { died: seen.row.death_period_id !== null }),
    };
  }
}

/** Sections whose rows gates and windows follow from. */
const LOOKED_AT: readonly Section[] = ['suitability', 'targets', 'placements', 'pauses'];

/** Which part of a case each section shows. */
const SHOWN_WITH: Readonly<Record<Section, CasePart>> = {
  referral: 'referral', background: 'background', information: 'information', course: 'history', suitability: 'suitability', targets: 'targets', plan: 'plan', placements: 'placements',
  pauses: 'pauses', contacts: 'contacts', followUpPath: 'followUp', exit: 'exit', diary: 'diary',
};

/** Who only supervises the work is told nothing of other periods, nor by a limit. */
function placementsOf(actor: Actor, seen: SeenItem, period: WholePeriod, rows: PageRows): CoachingPeriodResponse['placements'] {
  const isWhole = isOurs(seen) || seen.views.includes('own');
  const around = { others: isWhole ? rows.otherPlacements : [], extendedTo: extendedUntil(period, seen.dates.plannedEnd) };
  return presentPlacements(rows.placements, seen.places, around).filter(({ environment }) => seesPlacement(actor, seen, environment.id));
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
