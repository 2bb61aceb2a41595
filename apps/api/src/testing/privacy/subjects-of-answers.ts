import type { Role } from '@valopolku/domain';
import { sql } from '../../platform/database/sql.js';
import type { PermissionWorld } from '../permissions/permission-world.js';
import type { Operation } from '../permissions/run-cells.js';
import type { Sample } from '../permissions/sample.js';
import type { Call, Relation } from '../permissions/cells.js';

/** What a call left behind: whom its answer names, and of whom its access event says so. */
export interface Trace {
  who: string;
  status: number;
  named: string[];
  noted: string[];
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Calls the operation as this role in this relation; undefined when the role has nothing to call it with. */
export async function trace(world: PermissionWorld, operation: Operation, sample: Sample | Call, [role, relation]: readonly [Role, Relation]): Promise<Trace> {
  const call = typeof sample === 'function' ? await sample(world) : sample;
  const client = await world.client(role, relation, call);
  const body = call.bodyFor ? { ...call.body, ...call.bodyFor(client.userId) } : call.body;
  const before = await lastEvent(world);
  const answer = await client.request(operation.method, call.path, { ...(body ? { body } : {}), ...(call.version === undefined ? {} : { version: call.version }) });
  const noted = await world.api.database.rows<{ id: string }>(sql`SELECT s.trainee_id AS id FROM audit_event e JOIN audit_subject s ON s.event_id = e.id
    WHERE e.kind = 'access' AND e.operation = ${operation.id} AND e.seq > ${before} AND e.organisation_id = ${world.here.coach.organisationId}`);
  return { who: `${role}, ${relation}`, status: answer.status, named: await peopleIn(world, answer.text), noted: noted.map(({ id }) => id) };
}

/** The people whose id, or the id of one of whose periods, stands in this text, wherever it stands. */
async function peopleIn({ api }: PermissionWorld, text: string): Promise<string[]> {
  const ids = new Set(text.match(ID));
  if (ids.size === 0) return [];
  const rows = await api.database.rows<{ id: string; trainee_id: string }>(sql`SELECT id, id AS trainee_id FROM trainee UNION ALL SELECT id, trainee_id FROM coaching_period`);
  return [...new Set(rows.filter(({ id }) => ids.has(id)).map((row) => row.trainee_id))];
}

async function lastEvent({ api, here }: PermissionWorld): Promise<number> {
  const row = await api.database.firstRow<{ seq: number }>(sql`SELECT MAX(seq) AS seq FROM audit_event WHERE organisation_id = ${here.coach.organisationId}`);
  return row?.seq ?? 0;
}
