import { Injectable } from '@nestjs/common';
import type { AuditKind } from '../audit/audit-payloads.js';
import type { PendingEvent } from '../audit/pending-event.js';
import { requireUnit, type Unit } from '../database/unit.js';
import type { KindPattern, KindsOf, RecordedEvent } from './recorded-event.js';
import { STAGES, type Stage } from './stages.js';

/** Whoever keeps derived rows: of which kinds of event, and what each of them makes old. */
export interface RecordedListener<P extends KindPattern = KindPattern> {
  stage: Stage;
  kinds: readonly P[];
  /** Ids of what has to be derived anew: a person, a period. */
  keysOf(event: RecordedEvent<KindsOf<P>>): readonly string[] | Promise<readonly string[]>;
  /** Derives it from the rows as they now are; once a key at the commit, in the order of the keys, with its events. */
  keep(key: string, events: readonly RecordedEvent<KindsOf<P>>[]): Promise<void>;
}

/**
 * The events of a unit of work announce what it has changed. Listeners run in its transaction at the commit, stage by stage, so
 * that no use case calls whoever keeps a figure, and none can forget to. A listener writes derived rows; it records no event.
 */
@Injectable()
export class RecordedListeners {
  private readonly listeners = new Map<Stage, RecordedListener[]>(STAGES.map((stage) => [stage, []]));

  add<const P extends KindPattern>(listener: RecordedListener<P>): void {
    this.listeners.get(listener.stage)?.push(listener as unknown as RecordedListener);
  }

  /** Called by the unit of work, once, when its work is done. */
  async run(): Promise<void> {
    const unit = requireUnit();
    const recorded = unit.events.length;
    for (const stage of STAGES) for (const listener of this.listeners.get(stage) ?? []) await tell(listener, unit);
    if (unit.events.length !== recorded) throw new Error(`a listener recorded ${unit.events.at(-1)?.kind}: listeners write derived rows only`);
  }
}

async function tell(listener: RecordedListener, unit: Unit): Promise<void> {
  const heard = new Map<string, RecordedEvent[]>();
  for (const event of unit.events.filter(({ kind }) => hears(listener, kind)).map(asRecorded)) {
    for (const key of await listener.keysOf(event)) heard.set(key, [...(heard.get(key) ?? []), event]);
  }
  for (const key of [...heard.keys()].sort()) await listener.keep(key, heard.get(key) ?? []);
}

export function hears({ kinds }: Pick<RecordedListener, 'kinds'>, kind: string): boolean {
  return kinds.some((pattern) => pattern === kind || (pattern.endsWith('.*') && kind.startsWith(pattern.slice(0, -1))));
}

function asRecorded({ kind, entityId, organisationId, subjects, parts, touched = [] }: PendingEvent): RecordedEvent {
  const [payload = null] = parts.values();
  return { kind: kind as AuditKind, entityId: entityId ?? '', organisationId: organisationId ?? '', subjects, payload: payload as never, touched };
}
