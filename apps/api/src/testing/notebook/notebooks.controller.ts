import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../platform/access/access.decorator.js';
import { CurrentActor } from '../../platform/access/current-actor.decorator.js';
import { IfMatch } from '../../platform/http/if-match.decorator.js';
import { Returns, ReturnsNothing } from '../../platform/http/returns.decorator.js';
import { ChangeNotebookRequest, CreateNotebookRequest, NotebookListQuery, NotebookListResponse, NotebookResponse } from './notebook.contracts.js';
import { NotebooksService } from './notebooks.service.js';

@Controller('notebooks')
export class NotebooksController {
  constructor(private readonly notebooks: NotebooksService) {}

  /** The notebooks of the organisation; sorts `title`, `newest`. */
  @Get()
  @Access('coachingPeriod.list', { caseData: true })
  @Returns(NotebookListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: NotebookListQuery): Promise<NotebookListResponse> {
    return this.notebooks.list(actor, query);
  }

  /** One notebook; 404 when there is none in the caller's scope. */
  @Get(':id')
  @Access('coachingPeriod.read', { caseData: true })
  @Returns(NotebookResponse)
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<NotebookResponse> {
    return this.notebooks.read(actor, id);
  }

  /** Makes a notebook; 409 `openPeriodExists` when the trainee has an open one. */
  @Post()
  @Access('coachingPeriod.refer', { caseData: true })
  @Returns(NotebookResponse, 201)
  create(@CurrentActor() actor: Actor, @Body() input: CreateNotebookRequest): Promise<NotebookResponse> {
    return this.notebooks.create(actor, input);
  }

  /** Changes title or pages. */
  @Patch(':id')
  @Access('coachingPeriod.pause', { caseData: true })
  @Returns(NotebookResponse)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ChangeNotebookRequest): Promise<NotebookResponse> {
    return this.notebooks.change(actor, id, version, input);
  }

  /** Removes a notebook. */
  @Delete(':id')
  @Access('coachingPeriod.pause', { caseData: true })
  @ReturnsNothing()
  remove(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.notebooks.remove(actor, id, version);
  }
}
