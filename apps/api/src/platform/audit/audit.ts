import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { requireUnit } from '../database/unit.js';
import type { AuditKind, AuditPayloads } from './audit-payloads.js';

/** Ids of whom and what an event is about, with its payload; a kind without one takes none. */
export type AuditContent<K extends AuditKind> = {
  /** The trainees whom it is about: they see it in their timeline and under "who has viewed my data". */
  subjects?: readonly string[];
  entityId?: string;
} & (AuditPayloads[K] extends null ? { payload?: null } : { payload: AuditPayloads[K] });

/** Records what was done, in the unit of work that does it. Appended at commit, chained and unchangeable. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  record<K extends AuditKind>(kind: K, content: AuditContent<K>): void {
    const unit = requireUnit();
    unit.events.push({
      organisationId: unit.doer.organisationId,
      at: this.clock.now(),
      kind,
      userId: unit.doer.userId,
      operation: null,
      result: 'ok',
      entityId: content.entityId ?? null,
      subjects: [...new Set(content.subjects ?? [])].sort(),
      payload: content.payload ?? null,
    });
  }
}
