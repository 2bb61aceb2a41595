import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ChangeProjectRequest, ProjectListQuery, ProjectListResponse, ProjectResponse, SaveProjectRequest } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { IfMatch } from '../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { ProjectsService } from './projects.service.js';

@Controller('projects')
export class ProjectsController {
  constructor(private readonly projects: ProjectsService) {}

  /** Projects by `name` (default) or `newest` first; `q` searches name, code, funder and programme. */
  @Get()
  @Access('project.list')
  @Returns(ProjectListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: ProjectListQuery): Promise<ProjectListResponse> {
    return this.projects.list(actor, query);
  }

  /** Adds a project: 201; 422 `endBeforeStart`, `unknownMunicipality` at the field. */
  @Post()
  @Access('project.create')
  @Returns(ProjectResponse, 201)
  create(@CurrentActor() actor: Actor, @Body() input: SaveProjectRequest): Promise<ProjectResponse> {
    return this.projects.create(actor, input);
  }

  @Get(':id')
  @Access('project.read')
  @Returns(ProjectResponse)
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ProjectResponse> {
    return this.projects.read(actor, id);
  }

  /** Changes what is given of a project. */
  @Patch(':id')
  @Access('project.change')
  @Returns(ProjectResponse)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ChangeProjectRequest): Promise<ProjectResponse> {
    return this.projects.change(actor, id, version, input);
  }
}
