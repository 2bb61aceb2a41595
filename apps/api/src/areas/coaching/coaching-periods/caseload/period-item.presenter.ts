import { Injectable } from '@nestjs/common';
import type { CodedReference, CoachingPeriodItem, NextStep, ReadinessSummary, Reference } from '@valopolku/contracts';
import {
  caseAbilities, deathWritten, gateFollowsPlace, movingDates, possibleActions, stepOn, traineeName, type Action, type Actor, type CaseView, type LocalizedText, type MovingDates,
} from '@valopolku/domain';
import { Clock } from '../../../../platform/clock/clock.js';
import { MunicipalitiesService } from '../../../registry/reference/reference.public.js';
import { type Case, CasesService, type Places, PlacesService } from '../../../case/trainees/trainees.public.js';
import type { ItemRow } from './period-item.query.js';

/** A row with what this caller sees of it. */
export interface SeenItem {
  row: ItemRow;
  case: Case;
  views: CaseView[];
  places: Places;
  dates: MovingDates;
}

const OPENED: readonly CaseView[] = ['team', 'deputised', 'unclaimed', 'formerTeam', 'openedByCoach', 'openedByManager'];
const OPEN: readonly CaseView[] = [...OPENED, 'own'];
/** Names kept parsed; a list repeats a few of them. */
const NAMES_KEPT = 5000;

/**
 * Whitelist of a period's row. Everyone in scope: name, phase, coach. A manager besides: the caseload (place, project, dates). Who
 * supervises the work: place and target. Own and opened cases: all of it, but the person sees no flag and nothing late.
 */
@Injectable()
export class PeriodItemPresenter {
  private readonly names = new Map<string, LocalizedText>();

  constructor(
    private readonly cases: CasesService,
    private readonly guard: PlacesService,
    private readonly municipalities: MunicipalitiesService,
    private readonly clock: Clock,
  ) {}

  seen(actor: Actor, row: ItemRow): SeenItem {
    const found = this.cases.of(actor, row);
    const dates = movingDates({
      phase: row.phase, startedOn: row.started_on, windowEndsOn: row.window_ends_on, plannedEnd: row.planned_end,
      pausedFrom: row.paused_from, pausedTo: row.paused_to, lastContactOn: row.last_contact_on, lastLogOn: row.last_log_on,
    }, this.clock.today());
    return { row, case: found, views: this.cases.views(actor, found), places: this.guard.of(actor, found), dates };
  }

  present(actor: Actor, seen: SeenItem, abilities = this.abilities(actor, seen)): CoachingPeriodItem {
    const { row, views, places, dates } = seen;
    const whole = views.some((view) => OPEN.includes(view));
    const work = whole || views.includes('work');
    const course = whole || views.includes('outlineOfManager');
    const ours = views.some((view) => OPENED.includes(view));
    const worksThere = views.includes('work') && row.environment_id !== null && actor.environmentIds.includes(row.environment_id);
    return {
      id: row.id, version: row.version, abilities, traineeId: row.trainee_id,
      name: traineeName({ firstName: row.first_name, lastName: row.last_name }),
      phase: row.phase, status: work || course ? dates.status : statusOf(row.phase), access: work ? 'own' : 'reason',
      coach: reference(row.coach_id, row.coach_name),
      municipality: course ? places.tell(this.municipalities.reference(row.municipality_code)) : null,
      field: course ? { id: row.field_id, code: row.field_code, name: this.localized(row.field_name) } : null,
      project: course ? places.tell(reference(row.project_id, row.project_name)) : null,
      environment: course || worksThere ? places.environment(reference(row.environment_id, row.environment_name)) : null,
      environmentMunicipality: (course || worksThere) && row.environment_municipality !== null ? places.tell(this.municipalities.reference(row.environment_municipality)) : null,
      target: course || work ? this.target(row) : null,
      readiness: work && (ours || !whole) ? readinessOf(row) : null,
      referredOn: course ? row.referred_on : null,
      startedOn: course ? row.started_on : null,
      plannedEnd: course ? dates.plannedEnd : null,
      windowEndsOn: course ? dates.windowEndsOn : null,
      daysLeft: course && (ours || !whole) ? dates.daysLeft : null,
      nextStep: ours && (places.areKnown || !gateFollowsPlace(row.phase)) ? this.nextStep(row) : null,
      newsNotAskedDays: ours ? dates.newsNotAskedDays : null,
      lastContactOn: ours ? row.last_contact_on : null,
      exitStatus: course ? row.exit_status : null,
    };
  }

  /** What the state leaves open, cut to what this caller may do. */
  abilities(actor: Actor, { row, case: found }: SeenItem): Action[] {
    const possible = possibleActions(row.phase, hasOpenPause(row), deathWritten(row.death_period_id, row.id));
    return caseAbilities(actor, found, this.clock.today()).filter((action) => possible.has(action));
  }

  /** A name of the catalogue, parsed once. */
  localized(text: string): LocalizedText {
    const known = this.names.get(text);
    if (known) return known;
    if (this.names.size > NAMES_KEPT) this.names.clear();
    const name = JSON.parse(text) as LocalizedText;
    this.names.set(text, name);
    return name;
  }

  private nextStep(row: ItemRow): NextStep {
    const { code, on } = stepOn({ code: row.next_step, on: row.next_step_due, placedFrom: row.placed_from, placedUntil: row.placed_until }, this.clock.today());
    return { code, due: on };
  }

  private target(row: ItemRow): CodedReference | null {
    if (row.degree_part_id === null || row.degree_part_name === null) return null;
    return { id: row.degree_part_id, code: row.degree_part_code ?? '', name: this.localized(row.degree_part_name) };
  }
}

/** What the phase tells by itself, where a pause is not to be told. */
function statusOf(phase: ItemRow['phase']): MovingDates['status'] {
  return phase === 'ended' ? 'closed' : 'open';
}

/** Only a pause without its last day can be ended. */
export function hasOpenPause(row: Pick<ItemRow, 'paused_from' | 'paused_to'>): boolean {
  return row.paused_from !== null && row.paused_to === null;
}

function readinessOf({ ready_count: ready, requirement_count: total, readiness_settled_on: settledOn }: ItemRow): ReadinessSummary | null {
  return total === null ? null : { ready: ready ?? 0, total, isConfirmed: settledOn !== null };
}

function reference(id: string | null, name: string | null): Reference | null {
  return id === null || name === null ? null : { id, name };
}
