import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { requireUnit } from '../database/unit.js';
import { actorIdOf } from './doer.js';
import type { AuditKind, AuditPayloads } from './audit-payloads.js';
import { NO_PARTS, NOBODY, type PendingEvent } from './pending-event.js';

/** What an event tells: a kind without a payload nothing; of nobody or of its one subject `payload`; of several people `parts`, each their own. */
type Told<P> = P extends null ? { payload?: null; parts?: never } : { payload: P; parts?: never } | { payload?: never; parts: ReadonlyMap<string, P> };

/** Ids of whom and what an event is about, with its payload; a kind without one takes none. */
export type AuditContent<K extends AuditKind> = {
  /** The trainees whom it is about: they see it in their timeline and under "who has viewed my data". */
  subjects?: readonly string[];
  entityId?: string;
  /** Ids for the listeners of the unit (`RecordedEvent`); not written. */
  touched?: readonly string[];
} & Told<AuditPayloads[K]>;

/** Records what was done, in the unit of work that does it. Appended at commit, chained and unchangeable. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  record<K extends AuditKind>(kind: K, content: AuditContent<K>): void {
    const unit = requireUnit();
    const subjects = [...new Set(content.subjects ?? [])].sort();
    unit.events.push({
      organisationId: unit.doer.organisationId,
      at: this.clock.now(),
      kind,
      actor: actorIdOf(unit.doer),
      userId: unit.doer.userId,
      operation: null,
      result: 'ok',
      entityId: content.entityId ?? null,
      subjects,
      parts: partsOf(subjects, content),
      touched: content.touched ?? [],
    });
  }
}

/** Whose the content is decides what an erasure takes; what is about several people must say which is whose. */
function partsOf(subjects: readonly string[], { payload, parts }: { payload?: object | null; parts?: ReadonlyMap<string, object> }): PendingEvent['parts'] {
  if (parts) {
    if ([...parts.keys()].some((person) => !subjects.includes(person))) throw new Error('content of someone whom the event is not about');
    return parts;
  }
  if (payload == null) return NO_PARTS;
  if (subjects.length > 1) throw new Error('an event of several people says whose each part of its content is');
  return new Map([[subjects[0] ?? NOBODY, payload]]);
}
