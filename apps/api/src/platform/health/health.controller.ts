import { Controller, Get } from '@nestjs/common';
import { DomainError } from '@valopolku/domain';
import { Public } from '../access/access.decorator.js';
import { Returns } from '../http/returns.decorator.js';
import { HealthResponse } from './health.response.js';
import { Readiness } from './readiness.js';
import { ReadinessProbe } from './readiness-probe.js';

@Controller('health')
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly probe: ReadinessProbe,
  ) {}

  /** The process answers. */
  @Get('live')
  @Public()
  @Returns(HealthResponse)
  live(): HealthResponse {
    return { status: 'ok' };
  }

  /** It can do its work: started, a committed write is seen by the readers, there is room for more, and the log has its guards. Else 503, within two seconds. */
  @Get('ready')
  @Public()
  @Returns(HealthResponse)
  async ready(): Promise<HealthResponse> {
    if (!this.readiness.ready) throw new DomainError('notReady');
    await this.probe.check();
    return { status: 'ok' };
  }
}
