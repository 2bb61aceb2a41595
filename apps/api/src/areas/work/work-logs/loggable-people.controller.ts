import { Controller, Get, Query } from '@nestjs/common';
import { LoggablePeopleQuery, LoggablePeopleResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { WorkLogsService } from './work-logs.service.js';

@Controller('loggable-people')
export class LoggablePeopleController {
  constructor(private readonly workLogs: WorkLogsService) {}

  /** People about whom the caller may log work on a day (today by default), with tasks and the last entry to copy. */
  @Get()
  @Access('workLog.create', { caseData: true })
  @Returns(LoggablePeopleResponse)
  list(@CurrentActor() actor: Actor, @Query() query: LoggablePeopleQuery): Promise<LoggablePeopleResponse> {
    return this.workLogs.loggablePeople(actor, query);
  }
}
