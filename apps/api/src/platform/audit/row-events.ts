import type { AuditLayout } from '../database/schema/guards.js';
import type { Snapshot } from '../database/snapshot.js';
import { listOf, NOTHING, sql } from '../database/sql.js';
import type { AuditKind } from './audit-payloads.js';

/** An event as it tells of a row. */
export interface RowEvent {
  id: string;
  organisation_id: string;
  entity_id: string;
  kind: AuditKind;
  user_id: string | null;
  /** Whom it is about; of the kinds that make rows nobody or one. */
  subject: string | null;
  /** A kind may have no content at all; content that is missing was erased, or is told of elsewhere. */
  has_content: boolean | number;
  payload: string | null;
}

interface Asked {
  organisations: readonly string[];
  entities: readonly string[];
  kinds: readonly AuditKind[];
  /** Of version 1 only. */
  isOld: boolean;
}

export const aboutKey = (organisationId: string | null, entityId: string | null): string => `${organisationId} ${entityId}`;

/** The events of some kinds about some things, in their order, by the organisation and the thing. */
export async function eventsAbout(snapshot: Snapshot, layout: AuditLayout, { organisations, entities, kinds, isOld }: Asked): Promise<Map<string, RowEvent[]>> {
  const bySubjects = sql`(SELECT MIN(s.trainee_id) FROM audit_subject s WHERE s.event_id = e.id)`;
  const [hasContent, subject, ofVersion] = layout === 1
    ? [sql`e.payload_hash IS NOT NULL`, bySubjects, NOTHING]
    : [sql`(e.payload_hash IS NOT NULL OR e.parts IS NOT NULL)`, sql`CASE WHEN e.hash_version = 1 THEN ${bySubjects} ELSE e.subjects END`, isOld ? sql`AND e.hash_version = 1` : NOTHING];
  const events = await snapshot.rows<RowEvent>(sql`SELECT e.id, e.organisation_id, e.entity_id, e.kind, e.user_id, ${hasContent} AS has_content, d.payload, ${subject} AS subject
    FROM audit_event e LEFT JOIN audit_detail d ON d.event_id = e.id
    WHERE e.organisation_id IN ${listOf(organisations)} AND e.entity_id IN ${listOf(entities)} AND e.kind IN ${listOf(kinds)} ${ofVersion} ORDER BY e.seq`);
  const found = new Map<string, RowEvent[]>();
  for (const event of events) {
    const key = aboutKey(event.organisation_id, event.entity_id);
    const about = found.get(key);
    if (about) about.push(event);
    else found.set(key, [event]);
  }
  return found;
}
