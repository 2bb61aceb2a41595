import { Injectable } from '@nestjs/common';
import { Command, type CommandRunner } from '../cli/command.decorator.js';
import { AuditVerifier } from './audit-verifier.js';

@Injectable()
@Command('audit:verify', 'reads the audit log from its beginning and says whether anything was changed')
export class AuditVerifyCommand implements CommandRunner {
  constructor(private readonly verifier: AuditVerifier) {}

  async run(_args: readonly string[], print: (line: string) => void): Promise<number> {
    const reports = await this.verifier.verify();
    for (const { organisationId, events, broken } of reports) {
      const chain = organisationId === '' ? '(no organisation)' : organisationId;
      print(`${chain}: ${events} events, ${broken ? `BROKEN at ${broken.seq} (${broken.what})` : 'whole'}`);
    }
    return reports.some((report) => report.broken) ? 1 : 0;
  }
}
