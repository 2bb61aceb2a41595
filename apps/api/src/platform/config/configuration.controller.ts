import { Controller, Get, Inject } from '@nestjs/common';
import { ConfigurationResponse, type DemoAccount } from '@valopolku/contracts';
import { LANGUAGES } from '@valopolku/domain';
import { DEMO_PASSWORD, DEMO_SIGN_IN } from '../demo/demo-sign-in.js';
import { Public } from '../access/access.decorator.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { columns } from '../database/table/columns.js';
import { Returns } from '../http/returns.decorator.js';
import { AppUserEntity } from '../session/app-user.entity.js';
import type { Config } from './config.js';
import { CONFIG } from './config.token.js';

/** An account of the demo; no real database has one (`DEMO=off`). */
const ACCOUNT = columns(AppUserEntity, 'u', ['email', 'name', 'roles']);

@Controller('configuration')
export class ConfigurationController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
  ) {}

  /** What the web needs before sign-in: demo or not, languages, banner, and in the demo its accounts. */
  @Get()
  @Public()
  @Returns(ConfigurationResponse)
  async read(): Promise<ConfigurationResponse> {
    const { demo, banner } = this.config;
    return {
      demo,
      languages: [...LANGUAGES],
      banner,
      demoAccounts: demo ? await this.accounts() : [],
      demoPassword: demo ? DEMO_PASSWORD : null,
    };
  }

  private accounts(): Promise<DemoAccount[]> {
    return this.database.read(ACCOUNT, sql`SELECT ${ACCOUNT} FROM app_user u WHERE ${DEMO_SIGN_IN} ORDER BY created_at, id`);
  }
}
