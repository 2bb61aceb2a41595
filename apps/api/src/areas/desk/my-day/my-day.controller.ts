import { Controller, Get } from '@nestjs/common';
import { MyDayResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { MyDayService } from './my-day.service.js';

@Controller('my-day')
export class MyDayController {
  constructor(private readonly myDay: MyDayService) {}

  /** People met today by place, entries to confirm, and what waits for us: news to ask, late phases, demonstrations, referrals. */
  @Get()
  @Access('myDay.read', { caseData: true })
  @Returns(MyDayResponse)
  read(@CurrentActor() actor: Actor): Promise<MyDayResponse> {
    return this.myDay.read(actor);
  }
}
