import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CoachingPeriodListQuery } from '@valopolku/contracts';
import { CaseWorld } from '../../../../testing/case-world.js';
import { createTestApp, type TestApp } from '../../../../testing/test-app.js';
import { sql, type Sql } from '../../../../platform/database/sql.js';
import { Keyset } from '../../../../platform/http/keyset.js';
import { PeriodListQuery } from './period-list.query.js';

/** A planner that flips to a scan would cost seconds at a hundred thousand periods, so the plan itself is held. */
describe('the plan of the list on SQLite', () => {
  let api: TestApp;
  let world: CaseWorld;
  beforeAll(async () => {
    api = await createTestApp({ database: 'sqlite' });
    world = await CaseWorld.make(api);
  });
  afterAll(() => api.close());

  interface Line {
    id: number;
    parent: number;
    detail: string;
  }
  const planOf = async (manager: boolean, query: CoachingPeriodListQuery): Promise<Line[]> => {
    const actor = manager ? world.manager : world.coach;
    const lists = api.get(PeriodListQuery);
    const keyset = new Keyset({}, { list: 'period-list', sorts: { urgentOn: { columns: { 'p.urgent_on': 'date' }, direction: 'asc' } }, defaultSort: 'urgentOn', id: 'p.id', filters: {} });
    const statement: Sql = sql`EXPLAIN QUERY PLAN ${lists.pageSql(actor, lists.scopes(actor, query), keyset)}`;
    return api.database.rows<Line>(statement);
  };

  it.each([
    ['a coach’s people', false, {}, 'ix_coaching_period_organisation_id_coach_id_urgent_on_id'],
    ['a coach’s neighbours', false, {}, 'ix_coaching_period_organisation_id_municipality_code_field_i'],
    ['a manager’s caseload', true, {}, 'ix_coaching_period_organisation_id_id'],
    ['one project', true, { project: '01950000-0000-7000-8000-00000000dead' }, 'ix_coaching_period_organisation_id_project_id_urgent_on_id'],
    ['one phase', true, { phase: 'onboarding' as const }, 'ix_coaching_period_organisation_id_phase_urgent_on_id'],
    ['a name', true, { q: 'aino' }, 'sqlite_autoindex_trainee_word'],
  ])('walks an index for %s', async (_, manager, query, index) => {
    const plan = (await planOf(manager, query)).map(({ detail }) => detail);
    expect(plan.join('\n')).toContain(index);
    expect(plan.filter((line) => /^SCAN (?!page|walk)/.test(line))).toEqual([]);
  });

  it('reads the walk in the order of the list, without sorting what it walks', async () => {
    const plan = await planOf(true, {});
    const isOfRow = ({ parent }: Line): boolean => {
      const above = plan.find(({ id }) => id === parent);
      return above !== undefined && (above.detail.startsWith('CORRELATED') || isOfRow(above));
    };
    const sorted = plan.filter(({ detail }) => detail.includes('TEMP B-TREE'));
    // Only the page itself, of at most 51 rows, is sorted; and the few periods of one row's person.
    expect(sorted.filter((line) => !isOfRow(line)).map(({ detail }) => detail)).toEqual([expect.stringMatching(/^USE TEMP B-TREE FOR (LAST TERM OF )?ORDER BY$/)]);
  });
});
