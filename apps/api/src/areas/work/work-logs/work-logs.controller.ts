import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import {
  CorrectWorkLogRequest, CreateWorkLogRequest, SeveralWorkLogsRequest, SeveralWorkLogsResponse, WorkLogChoicesResponse, WorkLogListQuery, WorkLogListResponse, WorkLogResponse,
} from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { IfMatch } from '../../../platform/http/if-match.decorator.js';
import { Returns, ReturnsNothing } from '../../../platform/http/returns.decorator.js';
import { WorkLogsService } from './work-logs.service.js';

@Controller('work-logs')
export class WorkLogsController {
  constructor(private readonly workLogs: WorkLogsService) {}

  /** Entries that the caller may see, newest first; filters by period, environment, confirmation, requirement and days. */
  @Get()
  @Access('workLog.list', { caseData: true })
  @Returns(WorkLogListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: WorkLogListQuery): Promise<WorkLogListResponse> {
    return this.workLogs.list(actor, query);
  }

  /** What the list can be narrowed to: whose entries the caller sees, and where they were made. */
  @Get('choices')
  @Access('workLog.list', { caseData: true })
  @Returns(WorkLogChoicesResponse)
  choices(@CurrentActor() actor: Actor): Promise<WorkLogChoicesResponse> {
    return this.workLogs.choices(actor);
  }

  /** One entry. */
  @Get(':id')
  @Access('workLog.read', { caseData: true })
  @Returns(WorkLogResponse)
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<WorkLogResponse> {
    return this.workLogs.read(actor, id);
  }

  /** Logs a day's work; 422 at the field for a day outside the period or placement, in a pause, ahead, or of more than 24 hours. */
  @Post()
  @Access('workLog.create', { caseData: true })
  @Returns(WorkLogResponse, 201)
  create(@CurrentActor() actor: Actor, @Body() input: CreateWorkLogRequest): Promise<WorkLogResponse> {
    return this.workLogs.create(actor, input);
  }

  /** Corrects an entry: what is not given stays; null takes the activity or the note away. */
  @Patch(':id')
  @Access('workLog.correct', { caseData: true })
  @Returns(WorkLogResponse)
  correct(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: CorrectWorkLogRequest): Promise<WorkLogResponse> {
    return this.workLogs.correct(actor, id, version, input);
  }

  /** Deletes an entry; what it was is kept in the log of events. */
  @Delete(':id')
  @Access('workLog.delete', { caseData: true })
  @ReturnsNothing()
  delete(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.workLogs.delete(actor, id, version);
  }

  /** Confirms several entries, each as its own version: a result for each; refused as a whole only when not one could be confirmed. */
  @Post('confirmations')
  @Access('workLog.confirm', { caseData: true })
  @Returns(SeveralWorkLogsResponse)
  confirmSeveral(@CurrentActor() actor: Actor, @Body() input: SeveralWorkLogsRequest): Promise<SeveralWorkLogsResponse> {
    return this.workLogs.confirmSeveral(actor, input);
  }

  /** Takes one's own confirmations of several entries back, within a day: a result for each, as above. */
  @Post('confirmations/withdrawal')
  @Access('workLog.confirm', { caseData: true })
  @Returns(SeveralWorkLogsResponse)
  withdrawSeveral(@CurrentActor() actor: Actor, @Body() input: SeveralWorkLogsRequest): Promise<SeveralWorkLogsResponse> {
    return this.workLogs.withdrawSeveral(actor, input);
  }

  /** Confirms the trainee's own entry; 409 `alreadyConfirmed` when someone did. */
  @Post(':id/confirmation')
  @Access('workLog.confirm', { caseData: true })
  @Returns(WorkLogResponse)
  confirm(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<WorkLogResponse> {
    return this.workLogs.confirm(actor, id, version);
  }

  /** Takes one's own confirmation back, within a day; the entry waits again. */
  @Delete(':id/confirmation')
  @Access('workLog.confirm', { caseData: true })
  @Returns(WorkLogResponse)
  withdrawConfirmation(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<WorkLogResponse> {
    return this.workLogs.withdrawConfirmation(actor, id, version);
  }
}
