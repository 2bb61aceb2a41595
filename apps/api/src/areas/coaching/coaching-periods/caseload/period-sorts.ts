import { CASELOAD_SORTS, PHASES, type CaseloadSort } from '@valopolku/domain';
import { joined, sql, type Sql } from '../../../../platform/database/sql.js';
import type { CursorKind } from '../../../../platform/http/cursor-kinds.js';
import type { Sort } from '../../../../platform/http/keyset.js';

/** One order of the list: its key of a `coaching_period p`, and the key of a row whose outline hides what the order is by. */
interface PeriodSort {
  kind: CursorKind;
  key: Sql;
  ofOutline: Sql;
}

/** After every date. Taken from a column, so that it sorts by the same collation. */
const AFTER_ALL = sql`CASE WHEN 1 = 0 THEN p.urgent_on ELSE '9999-12-31' END`;
const NAME = sql`(SELECT n.sort_name FROM trainee n WHERE n.id = p.trainee_id)`;
/** The phases in their order, and within one what waits for us first. */
const PHASE = sql`CASE p.phase ${joined(PHASES.map((phase, index) => sql`WHEN ${phase} THEN ${`${index + 1} `}`), ' ')} END`;

const KEYS: Readonly<Record<CaseloadSort, PeriodSort>> = {
  urgentOn: { kind: 'date', key: sql`p.urgent_on`, ofOutline: AFTER_ALL },
  name: { kind: 'text', key: NAME, ofOutline: NAME },
  phase: { kind: 'text', key: sql`${PHASE} || p.urgent_on`, ofOutline: sql`${PHASE} || ${AFTER_ALL}` },
  end: { kind: 'date', key: sql`COALESCE(p.planned_end, '9999-12-31')`, ofOutline: AFTER_ALL },
  // Whoever has never been asked stands first, and the longest ago next.
  lastContact: { kind: 'date', key: sql`COALESCE(p.last_contact_on, '1900-01-01')`, ofOutline: AFTER_ALL },
};

export const periodSort = (name: string): PeriodSort => (Object.hasOwn(KEYS, name) ? KEYS[name as CaseloadSort] : KEYS.urgentOn);

/** As the cursor knows them: the walk by urgency has an index, so its column keeps its own name. */
export const sortColumn = (name: string): 'urgent_on' | 'sort_key' => (name === 'urgentOn' ? 'urgent_on' : 'sort_key');

export const SORTS: Readonly<Record<string, Sort>> = Object.fromEntries(
  CASELOAD_SORTS.map((name) => [name, { columns: { [`p.${sortColumn(name)}`]: KEYS[name].kind }, direction: 'asc' }]),
);
