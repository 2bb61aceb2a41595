import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import {
  AccessLogQuery, AccessLogResponse, ChangeTraineeRequest, OpenTraineeRequest, OpeningResponse, TraineeListQuery, TraineeListResponse, TraineeResponse,
} from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Asks } from '../../../platform/http/asks.decorator.js';
import { IfMatch } from '../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { TraineesService } from './trainees.service.js';

@Controller('trainees')
export class TraineesController {
  constructor(private readonly trainees: TraineesService) {}

  /** People whose names' words begin as `q` says, by family name; outside the own cases only name, phase and coach. */
  @Get()
  @Access('trainee.list', { caseData: true })
  @Returns(TraineeListResponse)
  search(@CurrentActor() actor: Actor, @Query() query: TraineeListQuery): Promise<TraineeListResponse> {
    return this.trainees.search(actor, query);
  }

  /** The person, as much as the caller's roles may see; 403 `reasonRequired` when the page opens with a reason. */
  @Get(':id')
  @Access('trainee.read', { caseData: true })
  @Returns(TraineeResponse)
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TraineeResponse> {
    return this.trainees.read(actor, id);
  }

  /** Changes what is given; by the own coach. 409 `confirm` when the person would have been a child at the first referral. */
  @Patch(':id')
  @Asks('personUnder15', 'samePerson')
  @Access('trainee.change', { caseData: true })
  @Returns(TraineeResponse)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ChangeTraineeRequest): Promise<TraineeResponse> {
    return this.trainees.change(actor, id, version, input);
  }

  /** Opens the person's page to the caller until the session ends; the reason is logged and shown to the person. */
  @Post(':id/openings')
  @Access('trainee.open', { caseData: true, by: ['user'] })
  @Returns(OpeningResponse, 201)
  open(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() input: OpenTraineeRequest): Promise<OpeningResponse> {
    return this.trainees.open(actor, id, input);
  }

  /** Who has viewed or changed the person's data, newest first. */
  @Get(':id/access-log')
  @Access('accessLog.read', { caseData: true })
  @Returns(AccessLogResponse)
  accessLog(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: AccessLogQuery): Promise<AccessLogResponse> {
    return this.trainees.accessLog(actor, id, query);
  }
}
