import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@valopolku/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Ids } from '../clock/ids.js';
import { actorIdOf } from '../audit/doer.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AlreadyMade } from '../errors/already-made.js';
import { AnswerScope } from './answer-scope.js';
import { KeptAnswers, type KeptAnswer } from './kept-answers.js';
import { KnownIds } from './known-ids.js';
import type { AccessCall } from './request-state.js';
import './makes-parts.decorator.js';
import { madeIds, requestedKeys, type RequestedKey } from './requested-key.js';

interface Call {
  actor: Actor;
  access: AccessCall;
  keys: readonly RequestedKey[];
  hash: string;
}

/**
 * A request with a key is done once: its row stands in the transaction of the effect, so that a second one waits for the first
 * and gets its answer, when the caller still sees whom it is about as then. Errors are not kept, nor an answer that holds a
 * password. A client-made id of a POST is a key too; after seven days it is 409 `duplicate`, to its maker with the ETag. Whether
 * such ids are free, also those of parts, is asked before anything else of the request is looked at.
 */
@Injectable()
export class Idempotency {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kept: KeptAnswers,
    private readonly scope: AnswerScope,
    private readonly known: KnownIds,
    private readonly ids: Ids,
  ) {}

  async once(request: FastifyRequest, reply: FastifyReply, work: () => Promise<unknown>): Promise<unknown> {
    const { actor, access } = request.state;
    const keys = actor && access && !access.secret ? requestedKeys(request) : [];
    const last = keys.at(-1);
    const made = madeIds(request, request.routeOptions.config.madeParts ?? []);
    if (!actor || !access || (!last && made.length === 0)) return work();
    for (const { id, field } of made) this.ids.assertClientMade(id, field);
    const call: Call = { actor, access, keys, hash: bodyHash(request) };
    return this.unitOfWork.run(actor, async () => {
      const before = await this.before(call);
      if (before && last) return this.replay(call, before, last, reply);
      for (const { id } of made) await this.known.assertFree(actor, id);
      const answer = await work();
      for (const { id } of made) await this.known.assertOfOne(actor, id);
      if (last) await this.kept.keep(actorIdOf(actor), access.operation, last, reply.statusCode, answer, await this.scope.held(actor, access));
      return answer;
    });
  }

  /** What was answered to any of the keys; undefined when this request is the first. */
  private async before({ actor, access, keys, hash }: Call): Promise<KeptAnswer | undefined> {
    let found: KeptAnswer | undefined;
    for (const key of keys) {
      if (await this.kept.take(actorIdOf(actor), access.operation, key, hash)) continue;
      const stored = await this.kept.find(actorIdOf(actor), access.operation, key);
      if (!stored) throw new DomainError('busy');
      if (stored.bodyHash !== hash && key.madeId === null) throw new DomainError('idempotencyKeyReused');
      if (stored.answered) found = stored;
    }
    return found;
  }

  /** The scope is asked first: whoever has lost the case learns what a plain read would say, and no more. */
  private async replay({ actor, access, hash }: Call, stored: KeptAnswer, { madeId }: RequestedKey, reply: FastifyReply): Promise<unknown> {
    await this.scope.assertStillHeld(actor, access, await this.kept.subjectsOf(stored.id));
    if (madeId !== null && (stored.over || stored.bodyHash !== hash)) throw new AlreadyMade(await this.known.versionOf(actor, madeId));
    reply.status(stored.status);
    reply.header('Idempotency-Replayed', 'true');
    return stored.answer === null ? undefined : (JSON.parse(stored.answer) as unknown);
  }
}

/** The path counts too: one key on two things is a mistake of the caller's. A password does not: such a hash would be quick to guess it by. */
function bodyHash(request: FastifyRequest): string {
  const told = JSON.stringify([request.url, request.body ?? null], (key, value: unknown) => (key === 'password' ? undefined : value));
  return createHash('sha256').update(told).digest('hex');
}
