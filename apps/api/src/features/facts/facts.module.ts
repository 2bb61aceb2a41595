import { Module } from '@nestjs/common';
import { FactsService } from './facts.service.js';

/** Low level: used by the features that change a period, a log or a completion; uses no other feature. */
@Module({ providers: [FactsService], exports: [FactsService] })
export class FactsModule {}
