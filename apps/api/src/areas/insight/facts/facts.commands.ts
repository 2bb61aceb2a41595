import { Injectable } from '@nestjs/common';
import { Command, type CommandRunner } from '../../../platform/cli/command.decorator.js';
import { FactsCheck } from './facts-check.service.js';
import type { FactDifference } from './fact-differences.js';

/** As many differences as fit a screen; the number tells the rest. */
const SHOWN = 50;

@Injectable()
@Command('facts:verify', 'counts facts and roll-ups from the source rows and tells what differs; exit code 1 when something does')
export class VerifyFactsCommand implements CommandRunner {
  constructor(private readonly check: FactsCheck) {}

  async run(_args: readonly string[], print: (line: string) => void): Promise<number> {
    const found = await this.check.verify();
    tell(found, print);
    print(`${found.length} differences`);
    return found.length === 0 ? 0 : 1;
  }
}

@Injectable()
@Command('facts:rebuild', 'writes facts and roll-ups anew from the source rows and tells what was wrong')
export class RebuildFactsCommand implements CommandRunner {
  constructor(private readonly check: FactsCheck) {}

  async run(_args: readonly string[], print: (line: string) => void): Promise<number> {
    const found = await this.check.rebuild();
    tell(found, print);
    print(`rebuilt, ${found.length} differences put right`);
    return 0;
  }
}

function tell(found: readonly FactDifference[], print: (line: string) => void): void {
  for (const { table, key, stored, counted } of found.slice(0, SHOWN)) print(`${table} ${key}: stored ${stored ?? 'nothing'}, counted ${counted ?? 'nothing'}`);
}
