import { Body, Controller, Delete, Param, Patch, Post } from '@nestjs/common';
import { ChangeWorkTaskRequest, EnvironmentResponse, SaveApprovalRequest, SaveWorkTaskRequest } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Asks } from '../../../platform/http/asks.decorator.js';
import { IfMatch } from '../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { EnvironmentApprovalsService } from './approvals/environment-approvals.service.js';
import { EnvironmentTasksService } from './tasks/environment-tasks.service.js';

/** Tasks and approvals of an environment; every change answers with the whole environment as it is now. */
@Controller('environments/:id')
export class EnvironmentPartsController {
  constructor(
    private readonly tasks: EnvironmentTasksService,
    private readonly approvals: EnvironmentApprovalsService,
  ) {}

  /** Adds a task: 201; mapping it to requirements needs a coach. */
  @Post('tasks')
  @Access('environment.addTask', { caseData: true })
  @Returns(EnvironmentResponse, 201)
  addTask(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() input: SaveWorkTaskRequest): Promise<EnvironmentResponse> {
    return this.tasks.add(actor, id, input);
  }

  /** Renames or maps a task; If-Match is the task's version. */
  @Patch('tasks/:taskId')
  @Access('environment.changeTask', { caseData: true })
  @Returns(EnvironmentResponse)
  changeTask(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Param('taskId') taskId: string, @IfMatch() version: number, @Body() input: ChangeWorkTaskRequest,
  ): Promise<EnvironmentResponse> {
    return this.tasks.change(actor, id, taskId, version, input);
  }

  /** Takes a task out of use; it stays in old entries. If-Match is the task's version. */
  @Delete('tasks/:taskId')
  @Access('environment.changeTask', { caseData: true })
  @Returns(EnvironmentResponse)
  retireTask(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('taskId') taskId: string, @IfMatch() version: number): Promise<EnvironmentResponse> {
    return this.tasks.retire(actor, id, taskId, version);
  }

  /** Records a provider's agreement on a degree part: 201; an earlier one of the same provider is renewed by it. */
  @Post('approvals')
  @Asks('dateFarAhead')
  @Access('environment.approve', { caseData: true })
  @Returns(EnvironmentResponse, 201)
  approve(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() input: SaveApprovalRequest): Promise<EnvironmentResponse> {
    return this.approvals.approve(actor, id, input);
  }

  /** Withdraws an agreement from today; If-Match is the agreement's version. */
  @Delete('approvals/:approvalId')
  @Access('environment.withdrawApproval', { caseData: true })
  @Returns(EnvironmentResponse)
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('approvalId') approvalId: string, @IfMatch() version: number): Promise<EnvironmentResponse> {
    return this.approvals.withdraw(actor, id, approvalId, version);
  }
}
