import { Injectable } from '@nestjs/common';
import { DomainError, mayTouchLog, seesAsTeam, possibleActions, type Action, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../../platform/access/require.js';
import { CasesService } from '../../case/trainees/trainees.public.js';
import { LogContextQuery } from './log-context.query.js';
import type { WorkLogEntity } from './work-log.entity.js';
import { WorkLogReader } from './work-log-reader.service.js';
import { WorkLogsRepository } from './work-logs.repository.js';

export interface LoadedLog {
  log: WorkLogEntity;
  /** The actor is in the named team of the case. */
  isTeam: boolean;
}

/** Loads an entry to change it: the entry and its case seen by the actor, the entry theirs to touch, the version the caller's. */
@Injectable()
export class WorkLogCases {
  constructor(
    private readonly cases: CasesService,
    private readonly logs: WorkLogsRepository,
    private readonly contexts: LogContextQuery,
    private readonly reader: WorkLogReader,
  ) {}

  async load(actor: Actor, action: Action, id: string, version: number | undefined): Promise<LoadedLog> {
    const seen = await this.logs.get(actor, id);
    await this.reader.ensureNotHidden(actor, id);
    const found = await this.cases.require(actor, action, seen.coachingPeriodId);
    const isTeam = seesAsTeam(this.cases.views(actor, found));
    // Before the version is compared: an old one shows the entry as it is now.
    requireAccess(actor, action, mayTouchLog(actor, seen, isTeam));
    const log = await this.logs.lock(actor, id, { version, current: () => this.reader.one(actor, id) });
    requireAccess(actor, action, mayTouchLog(actor, log, isTeam));
    return { log, isTeam };
  }

  /** Waits for other changes of the person's diary; refused when the phase of the period leaves no room for it. */
  async requireRunning(actor: Actor, action: Action, log: WorkLogEntity): Promise<void> {
    const { phase } = await this.contexts.lockPeriod(actor, log.coachingPeriodId);
    if (!possibleActions(phase, false).has(action)) throw new DomainError(phase === 'ended' ? 'periodEnded' : 'periodNotStarted');
  }
}
