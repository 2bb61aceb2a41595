import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { outsideUnit, requireUnit } from '../database/unit.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { RequestState } from '../http/request-state.js';
import { accessEvent } from './access-event.js';
import type { PendingEvent } from './pending-event.js';
import { systemOf } from './doer.js';

/**
 * Writes the access events of reads and refusals. Those of changes are written with the change itself. What is read while a
 * transaction waits for its turn is gathered into it, so a busy server writes many events at once and a quiet one none late.
 */
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
    this.flush ??= outsideUnit(() => this.write());
    await this.flush;
  }

  private async write(): Promise<void> {
    let events: PendingEvent[] | undefined;
    try {
      await this.unitOfWork.run(systemOf(), async () => {
        // Taken once it is their turn; PostgreSQL may run this again, with the same events.
        events ??= this.take();
        requireUnit().events.push(...events);
      });
    } catch (error) {
      // Refused at the door: who waited is told, and the next call begins anew.
      if (!events) this.take();
      throw error;
    }
  }

  private take(): PendingEvent[] {
    const events = this.gathered;
    this.gathered = [];
    this.flush = undefined;
    return events;
  }
}
