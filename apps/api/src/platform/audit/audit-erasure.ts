import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Ids } from '../clock/ids.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { requireUnit, type Unit } from '../database/unit.js';
import { actorIdOf } from './doer.js';
import { AuditErasureEntity } from './audit-erasure.entity.js';
import type { AuditPayloads } from './audit-payloads.js';
import { NOBODY } from './pending-event.js';

/** Parts that one event of an erasure names. */
const PARTS = 1000;

/** Takes what the log tells of a person, and leaves the log whole: the events stay, each missing part is named by an event. */
@Injectable()
export class AuditErasure {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Deletes the trainee's part of the content of every event of the doer's organisation, in the unit of work that erases the
   * person, and records which. Returns how many parts it took. What happened when, and who looked, stays.
   */
  async erase(traineeId: string): Promise<number> {
    const unit = requireUnit();
    const found = await this.database.rows<{ id: string }>(sql`SELECT d.event_id AS id FROM audit_detail d JOIN audit_event e ON e.id = d.event_id
      WHERE d.trainee_id = ${traineeId} AND e.organisation_id = ${unit.doer.organisationId} ORDER BY d.event_id`);
    const eventIds = found.map(({ id }) => id);
    for (let from = 0; from < eventIds.length; from += PARTS) await this.take(unit, { traineeId, eventIds: eventIds.slice(from, from + PARTS) });
    return eventIds.length;
  }

  /** The row of the erasure first: without it the content does not let itself be deleted. */
  private async take(unit: Unit, erased: AuditPayloads['audit.erased']): Promise<void> {
    const { traineeId, eventIds } = erased;
    const id = this.ids.next();
    await this.database.insert(AuditErasureEntity, eventIds.map((eventId) => ({ eventId, traineeId, erasedIn: id })));
    await this.database.execute(sql`DELETE FROM audit_detail WHERE trainee_id = ${traineeId} AND event_id IN (SELECT event_id FROM audit_erasure WHERE erased_in = ${id})`);
    unit.events.push({
      id, organisationId: unit.doer.organisationId, at: this.clock.now(), kind: 'audit.erased', actor: actorIdOf(unit.doer), userId: unit.doer.userId,
      operation: null, result: 'ok', entityId: traineeId, subjects: [traineeId],
      // Ids only, and nobody's: an erasure must not take the word of an erasure.
      parts: new Map([[NOBODY, erased]]),
    });
  }
}
