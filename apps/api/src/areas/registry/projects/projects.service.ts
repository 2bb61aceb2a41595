import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { ChangeProjectRequest, ProjectListQuery, ProjectListResponse, ProjectResponse, PublishedFigure, SaveProjectRequest } from '@valopolku/contracts';
import { canSaveProject, DomainError, ensure, longSearchText, projectKeepsPeriods, sortName, storedOrNull, storedText, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../../platform/access/require.js';
import { Audit } from '../../../platform/audit/audit.js';
import { auditedRows } from '../../../platform/audit/audited-rows.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import { sql } from '../../../platform/database/sql.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { patched, stated } from '../../../platform/http/patched.js';
import { MunicipalitiesService } from '../reference/reference.public.js';
import type { ProjectEntity } from './project.entity.js';
import { PeriodsOfProject } from './periods-of-project.port.js';
import { presentProject } from './project.presenter.js';
import { ProjectsRepository } from './projects.repository.js';

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'project.created': { name: string };
    'project.changed': { name: string };
    'project.figuresPublished': { figures: number };
  }
}

auditedRows({ table: 'project', kinds: ['project.created'], later: ['project.changed'], columns: { name: sql`r.name` } });

/** What other features need of a project. */
export type KnownProject = Pick<ProjectEntity, 'id' | 'name' | 'code' | 'startsOn' | 'endsOn' | 'municipalityCodes' | 'planned' | 'publishedFigures' | 'degreePartIsQualification'>;

/** Funded projects: dates, planned values, goals and the figures that their own reports printed. */
@Injectable()
export class ProjectsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly projects: ProjectsRepository,
    private readonly municipalities: MunicipalitiesService,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly modules: ModuleRef,
  ) {}

  async list(actor: Actor, query: ProjectListQuery): Promise<ProjectListResponse> {
    const { items, nextCursor } = await this.projects.page(actor, query);
    return { items: items.map((project) => presentProject(actor, project)), nextCursor };
  }

  async read(actor: Actor, id: string): Promise<ProjectResponse> {
    return presentProject(actor, await this.projects.get(actor, id));
  }

  async create(actor: Actor, input: SaveProjectRequest): Promise<ProjectResponse> {
    requireAccess(actor, 'project.create');
    const content = this.content(input);
    return this.unitOfWork.run(actor, async () => {
      const project: ProjectEntity = {
        id: input.id ?? this.ids.next(), organisationId: actor.organisationId, version: 1, ...content,
        publishedFigures: [], degreePartIsQualification: false, createdAt: this.clock.now(),
      };
      await this.projects.insert(project);
      this.audit.record('project.created', { entityId: project.id, payload: { name: project.name } });
      return presentProject(actor, project);
    });
  }

  /** Changes what is given, also of the planned values. 422 `projectPeriodsOutside` when a period began outside the new dates. */
  async change(actor: Actor, id: string, version: number | undefined, input: ChangeProjectRequest): Promise<ProjectResponse> {
    return this.unitOfWork.run(actor, async () => {
      const project = await this.projects.lock(actor, id, { version, current: (now) => presentProject(actor, now) });
      requireAccess(actor, 'project.change');
      const planned = input.planned && { ...project.planned, ...stated(input.planned) };
      Object.assign(project, this.content(patched<SaveProjectRequest>(contentOf(project), { ...input, planned }, ['name', 'startsOn', 'endsOn', 'municipalityCodes', 'planned'])));
      ensure(projectKeepsPeriods(project, await this.periods().began(actor, id)));
      await this.projects.update(project);
      this.audit.record('project.changed', { entityId: id, payload: { name: project.name } });
      return presentProject(actor, project);
    });
  }

  /** Keeps the figures of the project's own printed report, which the final report is reconciled with. */
  async publishFigures(actor: Actor, id: string, figures: readonly PublishedFigure[]): Promise<void> {
    await this.unitOfWork.run(actor, async () => {
      const project = await this.projects.lock(actor, id);
      requireAccess(actor, 'project.change');
      project.publishedFigures = [...figures];
      await this.projects.update(project);
      this.audit.record('project.figuresPublished', { entityId: id, payload: { figures: figures.length } });
    });
  }

  /** The project, or 404. */
  async get(actor: Actor, id: string): Promise<KnownProject> {
    return this.projects.get(actor, id);
  }

  /** The project, or 422 `unknownProject` at the field. */
  async known(actor: Actor, id: string, field: string): Promise<KnownProject> {
    const project = await this.projects.find(actor, id);
    if (!project) throw DomainError.at(field, 'unknownProject');
    return project;
  }

  async names(actor: Pick<Actor, 'organisationId'>, ids: readonly string[]): Promise<Map<string, string>> {
    return this.projects.names(actor, ids);
  }

  /** Found when asked for: the feature that provides it stands to the right. */
  private periods(): PeriodsOfProject {
    return this.modules.get(PeriodsOfProject, { strict: false });
  }

  private content(input: SaveProjectRequest): Omit<ProjectEntity, 'id' | 'organisationId' | 'version' | 'publishedFigures' | 'degreePartIsQualification' | 'createdAt'> {
    ensure(canSaveProject(input));
    this.municipalities.ensureKnown(input.municipalityCodes, 'municipalityCodes', { startsOn: input.startsOn, endsOn: input.endsOn });
    const name = storedText(input.name);
    const { startsOn, endsOn, municipalityCodes, planned } = input;
    const [code, funder, parentProgramme, goals] = [input.code, input.funder, input.parentProgramme, input.goals].map(storedOrNull);
    return {
      name, code: code ?? null, funder: funder ?? null, parentProgramme: parentProgramme ?? null, startsOn, endsOn, municipalityCodes, planned, goals: goals ?? null,
      sortName: sortName(name), searchText: longSearchText(name, code, funder, parentProgramme),
    };
  }
}

function contentOf({ name, code, funder, parentProgramme, startsOn, endsOn, municipalityCodes, planned, goals }: ProjectEntity): SaveProjectRequest {
  return { name, code, funder, parentProgramme, startsOn, endsOn, municipalityCodes: [...municipalityCodes], planned: { ...planned }, goals };
}
