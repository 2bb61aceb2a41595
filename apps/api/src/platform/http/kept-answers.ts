import { Injectable } from '@nestjs/common';
import type { ActorId } from '@valopolku/domain';
import { Clock } from '../clock/clock.js';
import { Ids } from '../clock/ids.js';
import { Database } from '../database/database.js';
import { sql, type Sql } from '../database/sql.js';
import type { RequestedKey } from './requested-key.js';

const SEVEN_DAYS = 7 * 24 * 3600;
/** Of a row that holds no answer: the mark of a key beside an id, or a request that is being answered. */
const UNANSWERED = 0;

/** Whose data an answer holds, and every way in which the caller saw them. */
export interface KeptSubject {
  traineeId: string;
  views: readonly string[];
}

export interface KeptAnswer {
  id: string;
  bodyHash: string;
  /** False for the mark of a key whose answer stands at the id in the body. */
  answered: boolean;
  /** Seven days have gone: only the mark of a client-made id is left. */
  over: boolean;
  status: number;
  answer: string | null;
}

interface Row {
  id: string;
  body_hash: string;
  status: number;
  answer: string | null;
  expires_at: string | null;
}

const of = ({ kind, id }: ActorId): Sql => sql`actor_kind = ${kind} AND actor_id = ${id}`;

/**
 * The answers kept for retries: each for seven days. A client-made id stays as a mark of who made the thing, without the answer.
 * Inside a unit of work.
 */
@Injectable()
export class KeptAnswers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** True when this request is the first with its key, or the first after the key was forgotten. On PostgreSQL the insert waits for one that is still running. */
  async take(by: ActorId, operation: string, { key, madeId }: RequestedKey, bodyHash: string): Promise<boolean> {
    const now = this.clock.now();
    const rows = await this.database.executeReturning(sql`INSERT INTO idempotency_record (id, actor_kind, actor_id, operation, request_key, body_hash, status, created_at, expires_at)
      VALUES (${this.ids.next()}, ${by.kind}, ${by.id}, ${operation}, ${key}, ${bodyHash}, ${UNANSWERED}, ${now}, ${this.clock.inSeconds(SEVEN_DAYS)})
      ON CONFLICT (actor_kind, actor_id, operation, request_key)
      DO UPDATE SET body_hash = excluded.body_hash, status = excluded.status, answer = NULL, created_at = excluded.created_at, expires_at = excluded.expires_at
      WHERE idempotency_record.expires_at < ${madeId === null ? now : ''} RETURNING id`);
    return rows.length > 0;
  }

  async find(by: ActorId, operation: string, { key }: RequestedKey): Promise<KeptAnswer | undefined> {
    const row = await this.database.firstRow<Row>(sql`SELECT id, body_hash, status, answer, expires_at FROM idempotency_record
      WHERE ${of(by)} AND operation = ${operation} AND request_key = ${key}`);
    if (!row) return undefined;
    const over = row.expires_at === null || row.expires_at < this.clock.now();
    return { id: row.id, bodyHash: row.body_hash, answered: row.status !== UNANSWERED, over, status: row.status, answer: row.answer };
  }

  async keep(by: ActorId, operation: string, { key }: RequestedKey, status: number, answer: unknown, subjects: readonly KeptSubject[]): Promise<void> {
    const [kept] = await this.database.executeReturning<{ id: string }>(sql`UPDATE idempotency_record SET status = ${status}, answer = ${answer === undefined ? null : JSON.stringify(answer)}
      WHERE ${of(by)} AND operation = ${operation} AND request_key = ${key} RETURNING id`);
    if (!kept) throw new Error('an answer is kept by the request that took its key');
    await this.database.execute(sql`DELETE FROM idempotency_subject WHERE record_id = ${kept.id}`);
    for (const { traineeId, views } of subjects) {
      await this.database.execute(sql`INSERT INTO idempotency_subject (record_id, trainee_id, views) VALUES (${kept.id}, ${traineeId}, ${JSON.stringify(views)})`);
    }
  }

  async subjectsOf(recordId: string): Promise<KeptSubject[]> {
    const rows = await this.database.rows<{ trainee_id: string; views: string }>(sql`SELECT trainee_id, views FROM idempotency_subject WHERE record_id = ${recordId} ORDER BY trainee_id`);
    return rows.map((row) => ({ traineeId: row.trainee_id, views: JSON.parse(row.views) as string[] }));
  }
}

/** Forgets what has been kept for seven days; of a client-made id the mark stays, with whose data it is about. */
export async function forgetAnswers(database: Database, now: string): Promise<void> {
  await database.execute(sql`DELETE FROM idempotency_record WHERE expires_at < ${now} AND request_key NOT LIKE 'id:%'`);
  await database.execute(sql`UPDATE idempotency_record SET answer = NULL, expires_at = NULL WHERE expires_at < ${now}`);
}
