import { Controller, Get, Inject } from '@nestjs/common';
import { ConfigurationResponse, type DemoAccount } from '@valopolku/contracts';
import { LANGUAGES, type Role } from '@valopolku/domain';
import { DEMO_PASSWORD, DEMO_SIGN_IN } from '../demo/demo-sign-in.js';
import { Public } from '../access/access.decorator.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { Returns } from '../http/returns.decorator.js';
import type { Config } from './config.js';
import { CONFIG } from './config.token.js';

/** The password of every demo account; no real database has one (`DEMO=off`). */

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

  private async accounts(): Promise<DemoAccount[]> {
    const rows = await this.database.rows<{ email: string; name: string; roles: string }>(
      sql`SELECT email, name, roles FROM app_user WHERE ${DEMO_SIGN_IN} ORDER BY created_at, id`,
    );
    return rows.map(({ email, name, roles }) => ({ email, name, roles: JSON.parse(roles) as Role[] }));
  }
}
