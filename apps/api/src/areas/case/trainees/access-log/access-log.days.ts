import type { AccessLogItem } from '@valopolku/contracts';
import { SEEN_HOWS, SEEN_THINGS, type PlainDate, type Sight } from '@valopolku/domain';

/** Calls of one kind within an hour, by one user. */
export interface SeenCalls {
  userId: string | null;
  name: string | null;
  roles: readonly string[];
  date: PlainDate;
  firstAt: string;
  lastAt: string;
  /** Of the newest of them. */
  lastId: string;
  asDeputy: boolean;
  sight: Sight;
  reason: string | null;
}

const inOrder = (one: Sight): number => SEEN_HOWS.indexOf(one.how) * SEEN_THINGS.length + SEEN_THINGS.indexOf(one.what);
const newest = (a: AccessLogItem, b: AccessLogItem): number => (a.lastAt === b.lastAt ? (a.id < b.id ? 1 : -1) : a.lastAt < b.lastAt ? 1 : -1);

/** One row for each person and day, the newest first. */
export function byPersonAndDay(calls: readonly SeenCalls[]): AccessLogItem[] {
  const rows = new Map<string, AccessLogItem>();
  for (const call of calls) {
    const key = `${call.date} ${call.userId ?? ''}`;
    rows.set(key, added(rows.get(key) ?? begun(call), call));
  }
  return [...rows.values()].map((row) => ({ ...row, acts: row.acts.sort((a, b) => inOrder(a) - inOrder(b)) })).sort(newest);
}

function begun({ lastId: id, date, firstAt, lastAt, name, userId, roles }: SeenCalls): AccessLogItem {
  return { id, date, firstAt, lastAt, by: name ?? 'Valopolku', byUserId: userId, roles: [...roles], asDeputy: false, acts: [], reasons: [] };
}

function added(row: AccessLogItem, call: SeenCalls): AccessLogItem {
  const isNewer = call.lastAt > row.lastAt || (call.lastAt === row.lastAt && call.lastId > row.id);
  const { sight, reason } = call;
  const isKnown = row.acts.some(({ how, what }) => how === sight.how && what === sight.what);
  return {
    ...row,
    id: isNewer ? call.lastId : row.id,
    lastAt: isNewer ? call.lastAt : row.lastAt,
    firstAt: call.firstAt < row.firstAt ? call.firstAt : row.firstAt,
    asDeputy: row.asDeputy || call.asDeputy,
    acts: isKnown ? row.acts : [...row.acts, { ...sight }],
    reasons: reason === null || row.reasons.includes(reason) ? row.reasons : [...row.reasons, reason],
  };
}
