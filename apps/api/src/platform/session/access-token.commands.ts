import { Injectable } from '@nestjs/common';
import { Command, type CommandRunner } from '../cli/command.decorator.js';
import { AccessTokensService } from './access-tokens.service.js';

@Injectable()
@Command('token:create', 'E-MAIL NAME DAYS ACTION… — makes a personal access token and prints it once')
export class CreateTokenCommand implements CommandRunner {
  constructor(private readonly tokens: AccessTokensService) {}

  async run([email = '', name = '', days = '', ...actions]: readonly string[], print: (line: string) => void): Promise<void> {
    const { id, secret } = await this.tokens.create(email, name, Number(days), actions);
    print(`${id}: send it as "Authorization: Bearer ${secret}"; it is not shown again.`);
  }
}

@Injectable()
@Command('token:revoke', 'ID — ends a personal access token')
export class RevokeTokenCommand implements CommandRunner {
  constructor(private readonly tokens: AccessTokensService) {}

  async run([id = '']: readonly string[], print: (line: string) => void): Promise<void> {
    await this.tokens.revoke(id);
    print(`${id} is revoked.`);
  }
}
