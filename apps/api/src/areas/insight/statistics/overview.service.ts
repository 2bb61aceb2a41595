import { Injectable } from '@nestjs/common';
import type { CompletionCell, CountByKey, GoalFigure, OverviewQuery, OverviewResponse } from '@valopolku/contracts';
import { ENVIRONMENT_KINDS, EXIT_STATUSES, hasRole, OPEN_PHASES, sortName, WINDOWED_PHASES, type Actor, type StatisticFilter } from '@valopolku/domain';
import { Clock } from '../../../platform/clock/clock.js';
import { identifier, sql, type Sql } from '../../../platform/database/sql.js';
import { ProjectsService } from '../../registry/projects/projects.public.js';
import { MunicipalitiesService } from '../../registry/reference/reference.public.js';
import { CasesService, PlacesService } from '../../case/trainees/trainees.public.js';
import { EnvironmentsInUse } from './environments-in-use.query.js';
import { HoursQuery } from './hours.query.js';
import { QualificationNames } from './qualification-names.service.js';
import type { OwnPeople } from './statistic-sql.js';
import { StatisticsService } from './statistics.service.js';

/**
 * The overview: goals, where people are, completions, exits, environments and hours. A manager gets figures of everyone; a
 * coach of the own people alone, since nobody gets a figure of people whose list is closed to them (ADR 13).
 */
@Injectable()
export class OverviewService {
  constructor(
    private readonly statistics: StatisticsService,
    private readonly projects: ProjectsService,
    private readonly municipalities: MunicipalitiesService,
    private readonly qualifications: QualificationNames,
    private readonly environments: EnvironmentsInUse,
    private readonly hours: HoursQuery,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Of a coach the own people; by place or project those whose places are known still: a figure would tell where the others are. A
   * manager who coaches too knows the places of the own people, as the lists do. Undefined: everyone, as the facts tell.
   */
  private people(actor: Actor, { municipality, project }: OverviewQuery): OwnPeople | undefined {
    const placesKnown = this.places.known(actor, 'p');
    if (hasRole(actor, 'manager')) {
      const all = (alias: string): Sql => sql`${identifier(`${alias}.organisation_id`)} = ${actor.organisationId}`;
      return hasRole(actor, 'coach') ? { who: all('p'), placesKnown, ...this.cases.standing('p', all, Boolean(project)) } : undefined;
    }
    const byPlace = Boolean(municipality ?? project);
    const who = (alias: string): Sql => (byPlace ? sql`${this.cases.team(actor, alias)} AND ${this.places.known(actor, alias)}` : this.cases.team(actor, alias));
    return { who: who('p'), placesKnown, ...this.cases.standing('p', who, Boolean(project)) };
  }

  /** Figures of the actor's organisation, of one project when asked; 404 for a project that is not there. */
  async read(actor: Actor, query: OverviewQuery): Promise<OverviewResponse> {
    this.municipalities.ensureExists(query.municipality);
    const project = query.project ? await this.projects.get(actor, query.project) : null;
    const filter: StatisticFilter = { organisationId: actor.organisationId, projectId: project?.id, municipalityCode: query.municipality, fieldId: query.field };
    const today = this.clock.today();
    const isOfEveryone = hasRole(actor, 'manager');
    const people = this.people(actor, query);
    const byKey = (id: string): Promise<Map<string, number>> => this.statistics.byKey(id, filter, people);
    const participants = await this.statistics.number('participants', filter, people);
    const positivePath = await this.statistics.number('positivePath', filter, people);
    const completions = await this.completions(filter, people);
    const kinds = await byKey('environmentsByKind');
    const counts: Record<string, number> = {
      participants,
      women: await this.statistics.number('women', filter, people),
      degreeParts: completions.reduce((sum, cell) => sum + cell.count, 0),
      positivePath,
      environments: [...kinds.values()].reduce((sum, count) => sum + count, 0),
    };
    // What a project planned is of all its people: no goal for some of them.
    const planned: Readonly<Record<string, number | null | undefined>> = isOfEveryone ? { ...project?.planned } : {};
    return {
      people: isOfEveryone ? 'everyone' : 'own',
      project: project ? { id: project.id, name: project.name } : null,
      asOf: today,
      goals: Object.entries(counts).map(([key, count]): GoalFigure => ({ key, count, planned: planned[key] ?? null })),
      phases: inOrder(OPEN_PHASES, await byKey('peopleByPhase')),
      late: inOrder(WINDOWED_PHASES, await byKey('latePhases')),
      completions,
      exits: inOrder(EXIT_STATUSES, await byKey('exits')),
      positivePath,
      participants,
      environmentsByKind: inOrder(ENVIRONMENT_KINDS, kinds).filter((row) => row.count > 0),
      environmentsInUse: await this.environments.count(actor, filter, today),
      // A project that is over has its own last month.
      hours: await this.hours.byMonth(filter, project !== null && project.endsOn < today ? project.endsOn : today, people),
    };
  }

  private async completions(filter: StatisticFilter, people: OwnPeople | undefined): Promise<CompletionCell[]> {
    const rows = await this.statistics.rows('degreePartsByQualificationAndMunicipality', filter, people);
    const names = await this.qualifications.byId([...new Set(rows.map(({ keys }) => keys[1] ?? ''))]);
    return rows
      .flatMap(({ keys: [code = '', qualification = ''], value }) => {
        const named = names.get(qualification);
        if (!named) return [];
        const { id, code: number, name } = named;
        return [{ municipality: this.municipalities.told(code), qualification: { id, code: number, name }, count: value }];
      })
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  }
}

/** Every value of a choice in its own order, 0 included, so that a chart keeps its shape. */
function inOrder(values: readonly string[], counts: ReadonlyMap<string, number>): CountByKey[] {
  return values.map((key) => ({ key, name: null, count: counts.get(key) ?? 0 }));
}

const LAST = '\uffff';
const orderOf = ({ municipality, qualification }: CompletionCell): string => `${municipality ? sortName(municipality.name.fi) : LAST}|${sortName(qualification.name.fi)}`;
