import { Module } from '@nestjs/common';
import { FeedbackMessagesController } from './feedback-messages.controller.js';
import { FeedbackMessagesRepository } from './feedback-messages.repository.js';
import { FeedbackMessagesService } from './feedback-messages.service.js';

@Module({
  controllers: [FeedbackMessagesController],
  providers: [FeedbackMessagesService, FeedbackMessagesRepository],
  exports: [FeedbackMessagesService],
})
export class FeedbackMessagesModule {}
