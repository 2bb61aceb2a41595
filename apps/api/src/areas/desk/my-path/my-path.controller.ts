import { Controller, Get } from '@nestjs/common';
import { MyPathResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { MyPathService } from './my-path.service.js';

@Controller('my-path')
export class MyPathController {
  constructor(private readonly myPath: MyPathService) {}

  /** The signed-in trainee's own plan, skills, diary, completions and demonstrations. */
  @Get()
  @Access('myPath.read', { caseData: true })
  @Returns(MyPathResponse)
  read(@CurrentActor() actor: Actor): Promise<MyPathResponse> {
    return this.myPath.read(actor);
  }
}
