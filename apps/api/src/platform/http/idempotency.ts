import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@valopolku/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../clock/clock.js';
import { Ids } from '../clock/ids.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { requestedKey, type RequestedKey } from './requested-key.js';

interface Stored {
  body_hash: string;
  status: number;
  answer: string | null;
}

/**
 * A request with a key is done once: its row stands in the transaction of the effect, so that a second one waits for the first
 * and gets its answer. Errors are not kept, nor an answer that holds a password. A client-made id of a POST counts as a key of its own, without an end.
 */
@Injectable()
export class Idempotency {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async once(request: FastifyRequest, reply: FastifyReply, work: () => Promise<unknown>): Promise<unknown> {
    const { actor, access } = request.state;
    const key = actor && access ? requestedKey(request) : undefined;
    if (!actor || !access || access.secret || !key) return work();
    if (key.clientMadeId) this.ids.assertClientMade((request.body as { id: string }).id);
    const hash = bodyHash(request);
    return this.unitOfWork.run(actor, async () => {
      if (!(await this.take(actor, access.operation, key, hash))) {
        const stored = await this.stored(actor, access.operation, key);
        return replay(stored, hash, key, reply);
      }
      const answer = await work();
      await this.keep(actor, access.operation, key, reply.statusCode, answer, [...access.subjects][0] ?? null);
      return answer;
    });
  }

  /** True when this request is the first with its key, or the first after the key was forgotten. On PostgreSQL the insert waits for one that is still running. */
  private async take(actor: Actor, operation: string, key: RequestedKey, hash: string): Promise<boolean> {
    const now = this.clock.now();
    const rows = await this.database.executeReturning(sql`INSERT INTO idempotency_record (id, user_id, operation, request_key, body_hash, status, created_at, expires_at)
      VALUES (${this.ids.next()}, ${actor.userId}, ${operation}, ${key.key}, ${hash}, 0, ${now}, ${key.keepSeconds === null ? null : this.clock.inSeconds(key.keepSeconds)})
      ON CONFLICT (user_id, operation, request_key) DO UPDATE SET body_hash = excluded.body_hash, created_at = excluded.created_at, expires_at = excluded.expires_at
      WHERE idempotency_record.expires_at < ${now} RETURNING id`);
    return rows.length > 0;
  }

  private async stored(actor: Actor, operation: string, key: RequestedKey): Promise<Stored | undefined> {
    return this.database.firstRow<Stored>(sql`SELECT body_hash, status, answer FROM idempotency_record
      WHERE user_id = ${actor.userId} AND operation = ${operation} AND request_key = ${key.key}`);
  }

  private async keep(actor: Actor, operation: string, key: RequestedKey, status: number, answer: unknown, traineeId: string | null): Promise<void> {
    await this.database.execute(sql`UPDATE idempotency_record SET status = ${status}, answer = ${answer === undefined ? null : JSON.stringify(answer)}, trainee_id = ${traineeId}
      WHERE user_id = ${actor.userId} AND operation = ${operation} AND request_key = ${key.key}`);
  }
}

/** The path counts too: one key on two things is a mistake of the caller's. A password does not: such a hash would be quick to guess it by. */
function bodyHash(request: FastifyRequest): string {
  const told = JSON.stringify([request.url, request.body ?? null], (key, value: unknown) => (key === 'password' ? undefined : value));
  return createHash('sha256').update(told).digest('hex');
}

function replay(stored: Stored | undefined, hash: string, key: RequestedKey, reply: FastifyReply): unknown {
  if (!stored) throw new DomainError('busy');
  if (stored.body_hash !== hash) throw new DomainError(key.clientMadeId ? 'duplicate' : 'idempotencyKeyReused');
  reply.status(stored.status);
  reply.header('Idempotency-Replayed', 'true');
  return stored.answer === null ? undefined : (JSON.parse(stored.answer) as unknown);
}
