import { ROLES, type Role } from '@valopolku/domain';
import { sql } from '../../platform/database/sql.js';
import type { Method, TestAnswer } from '../test-client.js';
import { namesIn, type BodyField } from './responsibility-fields.js';
import { RELATIONS, withMissingId, type Call, type Cell, type Outcome, type Relation } from './cells.js';
import type { PermissionWorld } from './permission-world.js';
import type { Sample } from './sample.js';

export interface Operation {
  id: string;
  method: Method;
  caseData: boolean;
  /** Fields of its body. */
  fields: readonly BodyField[];
  /** Names of its query parameters. */
  filters: readonly string[];
}

type Refused = { code?: string };

/** Every role in every relation calls the operation; each call on case data leaves exactly one access event. `names` stand in the body. */
export async function runCells(world: PermissionWorld, operation: Operation, sample: Sample): Promise<{ cells: Cell[]; names: string[] }> {
  const call = await sample(world);
  if (call.shows === '') throw new Error(`the sample of ${operation.id} made nothing to show`);
  const [events, openings] = [await accessEvents(world), world.openings];
  const made = { events: 0 };
  const cells = operation.method === 'GET' ? await readingCells(world, operation, call) : await changingCells(world, operation, call, sample, made);
  const calls = cells.filter((one) => one.outcome !== 'n/a').length * (operation.caseData ? 1 : 0);
  const left = (await accessEvents(world)) - events - made.events - (world.openings - openings);
  if (left !== calls) throw new Error(`${calls} calls of ${operation.id} left ${left} access events`);
  return { cells, names: namesIn({ ...call.body, ...call.bodyFor?.('') }) };
}

/** Reading changes nothing, so the roles go side by side; within a role the reason is given after it was not. */
async function readingCells(world: PermissionWorld, operation: Operation, call: Call): Promise<Cell[]> {
  const columns = await Promise.all(
    ROLES.map(async (role) => {
      const column: Cell[] = [];
      for (const relation of RELATIONS) column.push({ role, relation, outcome: await outcome(world, operation, call, role, relation) });
      return column;
    }),
  );
  return columns.flat();
}

/** Records are made anew once a call has changed them; the events of making them are not the operation's. */
async function changingCells(world: PermissionWorld, operation: Operation, first: Call, sample: Sample, made: { events: number }): Promise<Cell[]> {
  const cells: Cell[] = [];
  let call = first;
  for (const role of ROLES) {
    for (const relation of RELATIONS) {
      const got = await outcome(world, operation, call, role, relation);
      cells.push({ role, relation, outcome: got });
      if (got !== 'yes') continue;
      const before = await accessEvents(world);
      call = await sample(world);
      made.events += (await accessEvents(world)) - before;
    }
  }
  return cells;
}

async function outcome(world: PermissionWorld, operation: Operation, call: Call, role: Role, relation: Relation): Promise<Outcome> {
  const path = relation === 'missing' ? withMissingId(call.path) : call.path;
  if (path === undefined) return 'n/a';
  const client = operation.id === 'session.signOut' ? await world.api.signedIn(await world.api.user([role])) : await world.client(role, relation, call);
  const { version } = call;
  const body = call.bodyFor ? { ...call.body, ...call.bodyFor(client.userId) } : call.body;
  const answer = await client.request<Refused>(operation.method, path, { ...(body ? { body } : {}), ...(version === undefined ? {} : { version }) });
  return outcomeOf(operation, answer, call, `${role}, ${relation}`);
}

function outcomeOf(operation: Operation, answer: TestAnswer<Refused>, { shows, mayEndIn }: Call, who: string): Outcome {
  if (mayEndIn !== undefined && answer.text.includes(`"code":"${mayEndIn}"`)) return 'yes';
  if (answer.status < 300) return shows === undefined || answer.text.includes(shows) ? 'yes' : 'without';
  if (answer.status === 403) return answer.body.code === 'reasonRequired' ? 'reason' : 'no';
  // A body that names what the caller cannot see is answered as one that names nothing.
  if (answer.status === 404 || /"code":"unknown/.test(answer.text)) return 'hidden';
  throw new Error(`the sample of ${operation.id} is not right (${who}): ${answer.status} ${answer.text}`);
}

async function accessEvents({ api }: PermissionWorld): Promise<number> {
  const row = await api.database.firstRow<{ n: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS n FROM audit_event WHERE kind = 'access'`);
  return row?.n ?? 0;
}
