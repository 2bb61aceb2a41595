import { Injectable } from '@nestjs/common';
import type { CompletionCell, CountByKey, GoalFigure, MonthFigure, OverviewQuery, OverviewResponse } from '@valopolku/contracts';
import { ENVIRONMENT_KINDS, EXIT_STATUSES, OPEN_PHASES, sortName, WINDOWED_PHASES, type Actor, type StatisticFilter } from '@valopolku/domain';
import { Clock } from '../../platform/clock/clock.js';
import { ProjectsService } from '../projects/projects.service.js';
import { MunicipalitiesService } from '../reference/municipalities.service.js';
import { EnvironmentsInUse } from './environments-in-use.query.js';
import { QualificationNames } from './qualification-names.service.js';
import { StatisticsService } from './statistics.service.js';

/** The manager's overview: goals, where people are, completions, exits, environments and hours. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly statistics: StatisticsService,
    private readonly projects: ProjectsService,
    private readonly municipalities: MunicipalitiesService,
    private readonly qualifications: QualificationNames,
    private readonly environments: EnvironmentsInUse,
    private readonly clock: Clock,
  ) {}

  /** Figures of the actor's organisation, of one project when asked; 404 for a project that is not there. */
  async read(actor: Actor, query: OverviewQuery): Promise<OverviewResponse> {
    const project = query.project ? await this.projects.get(actor, query.project) : null;
    const filter: StatisticFilter = { organisationId: actor.organisationId, projectId: project?.id, municipalityCode: query.municipality, fieldId: query.field };
    const today = this.clock.today();
    const participants = await this.statistics.number('participants', filter);
    const positivePath = await this.statistics.number('positivePath', filter);
    const completions = await this.completions(filter);
    const kinds = await this.statistics.byKey('environmentsByKind', filter);
    const counts: Record<string, number> = {
      participants,
      women: await this.statistics.number('women', filter),
      degreeParts: completions.reduce((sum, cell) => sum + cell.count, 0),
      positivePath,
      environments: [...kinds.values()].reduce((sum, count) => sum + count, 0),
    };
    const planned: Readonly<Record<string, number | null | undefined>> = { ...project?.planned };
    return {
      project: project ? { id: project.id, name: project.name } : null,
      asOf: today,
      goals: Object.entries(counts).map(([key, count]): GoalFigure => ({ key, count, planned: planned[key] ?? null })),
      phases: inOrder(OPEN_PHASES, await this.statistics.byKey('peopleByPhase', filter)),
      late: inOrder(WINDOWED_PHASES, await this.statistics.byKey('latePhases', filter)),
      completions,
      exits: inOrder(EXIT_STATUSES, await this.statistics.byKey('exits', filter)),
      positivePath,
      participants,
      environmentsByKind: inOrder(ENVIRONMENT_KINDS, kinds).filter((row) => row.count > 0),
      environmentsInUse: await this.environments.count(filter, today),
      hours: await this.hours(filter),
    };
  }

  private async completions(filter: StatisticFilter): Promise<CompletionCell[]> {
    const rows = await this.statistics.rows('degreePartsByQualificationAndMunicipality', filter);
    const names = await this.qualifications.byId([...new Set(rows.map(({ keys }) => keys[1] ?? ''))]);
    return rows
      .flatMap(({ keys: [municipality = '', qualification = ''], value }) => {
        const named = names.get(qualification);
        if (!named) return [];
        const { id, code, name } = named;
        return [{ municipality: this.municipalities.reference(municipality), qualification: { id, code, name }, count: value }];
      })
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  }

  private async hours(filter: StatisticFilter): Promise<MonthFigure[]> {
    const logs = await this.statistics.byKey('logsByMonth', filter);
    const minutes = await this.statistics.rows('hoursByMonth', filter);
    return minutes.map(({ keys: [month = ''], value }) => ({ month, minutes: value, logs: logs.get(month) ?? 0 }));
  }
}

/** Every value of a choice in its own order, 0 included, so that a chart keeps its shape. */
function inOrder(values: readonly string[], counts: ReadonlyMap<string, number>): CountByKey[] {
  return values.map((key) => ({ key, name: null, count: counts.get(key) ?? 0 }));
}

const orderOf = ({ municipality, qualification }: CompletionCell): string => `${sortName(municipality.name.fi)}|${sortName(qualification.name.fi)}`;
