import { Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@valopolku/domain';
import { Audit } from '../audit/audit.js';
import { auditedRows } from '../audit/audited-rows.js';
import { Clock } from '../clock/clock.js';
import { Ids } from '../clock/ids.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';

auditedRows({
  table: 'opening',
  kinds: ['trainee.opened'],
  oldEntity: sql`r.trainee_id`,
  columns: { person: sql`r.trainee_id`, doer: sql`r.user_id`, reason: sql`r.reason`, sessionId: sql`r.session_id` },
});

/** Pages of trainees opened with a reason: to this user, until the session ends; the trainee sees it. */
@Injectable()
export class Openings {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Opens a trainee's page. The caller has checked that this actor may. Doing it again in the session changes nothing. */
  async open(actor: Actor, traineeId: string, reason: string): Promise<void> {
    const { sessionId } = actor;
    if (sessionId === null) throw new DomainError('forbidden');
    await this.unitOfWork.run(actor, async () => {
      if (await this.isOpen(actor, traineeId)) return;
      const id = this.ids.next();
      await this.database.execute(sql`INSERT INTO opening (id, organisation_id, user_id, trainee_id, session_id, reason, at)
        VALUES (${id}, ${actor.organisationId}, ${actor.userId}, ${traineeId}, ${sessionId}, ${reason}, ${this.clock.now()})`);
      this.audit.record('trainee.opened', { subjects: [traineeId], entityId: id, payload: { reason, sessionId } });
    });
  }

  async isOpen(actor: Actor, traineeId: string): Promise<boolean> {
    return (await this.openedIds(actor)).includes(traineeId);
  }

  /** The trainees that this session has opened; a list uses them to decide what it shows of a person. */
  async openedIds(actor: Actor): Promise<string[]> {
    if (actor.sessionId === null) return [];
    const rows = await this.database.rows<{ trainee_id: string }>(sql`SELECT trainee_id FROM opening WHERE session_id = ${actor.sessionId}`);
    return rows.map((row) => row.trainee_id);
  }
}
