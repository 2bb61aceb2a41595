import { Body, Controller, Get, Post } from '@nestjs/common';
import { CreateFieldRequest, FieldListResponse, FieldResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { WorkFieldsService } from './work-fields.service.js';

@Controller('fields')
export class FieldsController {
  constructor(private readonly fields: WorkFieldsService) {}

  /** The organisation's fields, by name. */
  @Get()
  @Access('field.list')
  @Returns(FieldListResponse)
  list(@CurrentActor() actor: Actor): Promise<FieldListResponse> {
    return this.fields.list(actor);
  }

  /** Adds a field: 201, or 409 `codeTaken`. */
  @Post()
  @Access('field.create')
  @Returns(FieldResponse, 201)
  create(@CurrentActor() actor: Actor, @Body() input: CreateFieldRequest): Promise<FieldResponse> {
    return this.fields.create(actor, input);
  }
}
