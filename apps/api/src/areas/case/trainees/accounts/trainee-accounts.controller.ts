import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ChangeTraineeAccountRequest, CreateTraineeAccountRequest, TraineeAccountResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../../platform/access/current-actor.decorator.js';
import { IfMatch } from '../../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../../platform/http/returns.decorator.js';
import { TraineeAccountsService } from './trainee-accounts.service.js';

@Controller('trainees/:id/account')
export class TraineeAccountsController {
  constructor(private readonly accounts: TraineeAccountsService) {}

  /** The person's own account; `account` is null while there is none. */
  @Get()
  @Access('traineeAccount.read', { caseData: true })
  @Returns(TraineeAccountResponse)
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TraineeAccountResponse> {
    return this.accounts.read(actor, id);
  }

  /** Makes it: 201 with a first password that no later answer repeats; 409 `traineeAccountExists`, `emailTaken`. */
  @Post()
  @Access('traineeAccount.change', { caseData: true, secret: true })
  @Returns(TraineeAccountResponse, 201)
  create(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() input: CreateTraineeAccountRequest): Promise<TraineeAccountResponse> {
    return this.accounts.create(actor, id, input);
  }

  /** Another address; closed, or opened again. */
  @Patch()
  @Access('traineeAccount.change', { caseData: true })
  @Returns(TraineeAccountResponse)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ChangeTraineeAccountRequest): Promise<TraineeAccountResponse> {
    return this.accounts.change(actor, id, version, input);
  }

  /** A new first password, in this answer only; sessions of the account end. */
  @Post('password')
  @Access('traineeAccount.change', { caseData: true, secret: true })
  @Returns(TraineeAccountResponse)
  givePassword(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<TraineeAccountResponse> {
    return this.accounts.givePassword(actor, id, version);
  }
}
