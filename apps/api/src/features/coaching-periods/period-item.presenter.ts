import { Injectable } from '@nestjs/common';
import type { CodedReference, CoachingPeriodItem } from '@valopolku/contracts';
import {
  caseAbilities, mayKnowPlaces, possibleActions, traineeName, type Action, type Actor, type CaseView, type LocalizedText,
} from '@valopolku/domain';
import { Clock } from '../../platform/clock/clock.js';
import { MunicipalitiesService } from '../reference/municipalities.service.js';
import { CasesService, type Case } from '../trainees/cases.service.js';
import { movingDates, type MovingDates } from './moving-dates.js';
import type { ItemRow } from './period-item.query.js';

/** A row with what this caller sees of it. */
export interface SeenItem {
  row: ItemRow;
  case: Case;
  views: CaseView[];
  dates: MovingDates;
}

const OPEN: readonly CaseView[] = ['team', 'opened', 'own'];

/** Whitelists of a period's row: for the own, for those who supervise the work, for a manager, and name, phase and coach. */
@Injectable()
export class PeriodItemPresenter {
  private readonly names = new Map<string, LocalizedText>();

  constructor(
    private readonly cases: CasesService,
    private readonly municipalities: MunicipalitiesService,
    private readonly clock: Clock,
  ) {}

  seen(actor: Actor, row: ItemRow): SeenItem {
    const found = this.cases.of(actor, row);
    const dates = movingDates({
      phase: row.phase, startedOn: row.started_on, windowEndsOn: row.window_ends_on, plannedEnd: row.planned_end,
      pausedFrom: row.paused_from, pausedTo: row.paused_to, lastContactOn: row.last_contact_on, lastLogOn: row.last_log_on,
    }, this.clock.today());
    return { row, case: found, views: this.cases.views(actor, found), dates };
  }

  present(actor: Actor, seen: SeenItem, abilities = this.abilities(actor, seen)): CoachingPeriodItem {
    const { row, views, dates } = seen;
    const isOpen = views.some((view) => OPEN.includes(view));
    const isWork = views.includes('work');
    const outline: CoachingPeriodItem = {
      id: row.id, version: row.version, abilities, traineeId: row.trainee_id,
      name: traineeName({ firstName: row.first_name, lastName: row.last_name }),
      phase: row.phase, status: dates.status, access: isOpen || isWork ? 'own' : 'reason',
      coach: row.coach_id !== null && row.coach_name !== null ? { id: row.coach_id, name: row.coach_name } : null,
    };
    if (isOpen) return { ...outline, ...this.course(actor, seen), ...this.work(actor, seen), ...this.ahead(seen) };
    const isManager = actor.roles.includes('manager');
    return { ...outline, ...(isManager ? this.course(actor, seen) : {}), ...(isWork ? this.work(actor, seen) : {}) };
  }

  /** What the state leaves open, cut to what this caller may do. */
  abilities(actor: Actor, { row, case: found, dates }: SeenItem): Action[] {
    const possible = possibleActions(row.phase, dates.status === 'paused');
    return caseAbilities(actor, found, this.clock.today()).filter((action) => possible.has(action));
  }

  /** A name of the catalogue, parsed once: lists repeat a few of them. */
  localized(text: string): LocalizedText {
    const known = this.names.get(text);
    if (known) return known;
    if (this.names.size > 5000) this.names.clear();
    const name = JSON.parse(text) as LocalizedText;
    this.names.set(text, name);
    return name;
  }

  /** The caseload: where and in which project, and how the time runs. */
  private course(actor: Actor, seen: SeenItem): Partial<CoachingPeriodItem> {
    const { row, dates } = seen;
    const places = this.knowsPlaces(actor, seen);
    return {
      municipality: places ? this.municipalities.reference(row.municipality_code) : null,
      field: { id: row.field_id, code: row.field_code, name: this.localized(row.field_name) },
      project: row.project_id !== null && row.project_name !== null ? { id: row.project_id, name: row.project_name } : null,
      environment: this.environment(row, places),
      target: this.target(row),
      referredOn: row.referred_on, startedOn: row.started_on, plannedEnd: dates.plannedEnd,
      windowEndsOn: dates.windowEndsOn, daysLeft: dates.daysLeft, exitStatus: row.exit_status,
    };
  }

  /** What supervising the work needs. Staff of the place know the place, also under a safety prohibition. */
  private work(actor: Actor, seen: SeenItem): Partial<CoachingPeriodItem> {
    const { row } = seen;
    const own = row.environment_id !== null && actor.environmentIds.includes(row.environment_id);
    return {
      environment: this.environment(row, own || this.knowsPlaces(actor, seen)),
      target: this.target(row),
      readiness: row.requirement_count === null ? null : { ready: row.ready_count ?? 0, total: row.requirement_count },
    };
  }

  /** What we have to do; the person sees no flag, no measure and nothing late. */
  private ahead({ row, dates, views }: SeenItem): Partial<CoachingPeriodItem> {
    if (!views.includes('team') && !views.includes('opened')) return { readiness: null, daysLeft: null };
    return { nextStep: { code: row.next_step, due: row.next_step_due }, newsNotAskedDays: dates.newsNotAskedDays };
  }

  private knowsPlaces(actor: Actor, seen: SeenItem): boolean {
    return mayKnowPlaces(actor, seen.case, this.clock.today());
  }

  private environment(row: ItemRow, shown: boolean): { id: string; name: string } | null {
    return shown && row.environment_id !== null && row.environment_name !== null ? { id: row.environment_id, name: row.environment_name } : null;
  }

  private target(row: ItemRow): CodedReference | null {
    if (row.degree_part_id === null || row.degree_part_name === null) return null;
    return { id: row.degree_part_id, code: row.degree_part_code ?? '', name: this.localized(row.degree_part_name) };
  }
}
