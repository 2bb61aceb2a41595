import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { outsideUnit, requireUnit } from '../database/unit.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { RequestState } from '../http/request-state.js';
import { accessEvent } from './access-event.js';
import type { PendingEvent } from './pending-event.js';

/** Reads are gathered for this long into one transaction; each answer waits for it. */
const GATHER_MS = 20;

/** Writes the access events of reads and refusals. Those of changes are written with the change itself. */
@Injectable()
export class AccessLog {
  private gathered: PendingEvent[] = [];
  private flush: Promise<void> | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Records the call, once; resolves when it is on the disk. */
  async record(state: RequestState | undefined, result: string): Promise<void> {
    const event = accessEvent(state, this.clock.now(), result);
    if (!event || !state?.access) return;
    state.access.recorded = true;
    this.gathered.push(event);
    this.flush ??= outsideUnit(() => this.later());
    await this.flush;
  }

  private async later(): Promise<void> {
    await wait(GATHER_MS);
    const events = this.gathered;
    this.gathered = [];
    this.flush = undefined;
    await this.unitOfWork.run({ userId: null, organisationId: null }, async () => {
      requireUnit().events.push(...events);
    });
  }
}
