import { Controller, Get } from '@nestjs/common';
import { DomainError } from '@valopolku/domain';
import { Public } from '../access/access.decorator.js';
import { Database } from '../database/database.js';
import { assertTriggers } from '../database/migrate.js';
import { Returns } from '../http/returns.decorator.js';
import { HealthResponse } from './health.response.js';
import { Readiness } from './readiness.js';

@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly readiness: Readiness,
  ) {}

  /** The process answers. */
  @Get('live')
  @Public()
  @Returns(HealthResponse)
  live(): HealthResponse {
    return { status: 'ok' };
  }

  /** It can do its work: started, the database answers on both sources, and the log has its guards. Else 503. */
  @Get('ready')
  @Public()
  @Returns(HealthResponse)
  async ready(): Promise<HealthResponse> {
    if (!this.readiness.ready) throw new DomainError('notReady');
    const { dialect, read, write } = this.database.sources;
    try {
      await Promise.all([assertTriggers(read, dialect), write.query('SELECT 1')]);
    } catch {
      throw new DomainError('notReady');
    }
    return { status: 'ok' };
  }
}
