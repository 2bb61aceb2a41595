import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ChangeFeedbackMessageRequest, CreateFeedbackMessageRequest, FeedbackMessageListQuery, FeedbackMessageListResponse, FeedbackMessageResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { IfMatch } from '../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { FeedbackMessagesService } from './feedback-messages.service.js';

@Controller('feedback-messages')
export class FeedbackMessagesController {
  constructor(private readonly feedbackMessages: FeedbackMessagesService) {}

  /** Newest first, a page at a time. */
  @Get()
  @Access('feedbackMessage.list')
  @Returns(FeedbackMessageListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: FeedbackMessageListQuery): Promise<FeedbackMessageListResponse> {
    return this.feedbackMessages.list(actor, query);
  }

  /** Sends feedback; every role may: 201. */
  @Post()
  @Access('feedbackMessage.create')
  @Returns(FeedbackMessageResponse, 201)
  create(@CurrentActor() actor: Actor, @Body() input: CreateFeedbackMessageRequest): Promise<FeedbackMessageResponse> {
    return this.feedbackMessages.create(actor, input);
  }

  /** Marks it handled, or open again; 412 when someone changed it first. */
  @Patch(':id')
  @Access('feedbackMessage.change')
  @Returns(FeedbackMessageResponse)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ChangeFeedbackMessageRequest): Promise<FeedbackMessageResponse> {
    return this.feedbackMessages.change(actor, id, version, input);
  }
}
