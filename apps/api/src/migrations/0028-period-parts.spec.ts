import { describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../index.generated.js';
import { DIALECTS } from '../platform/database/dialect.js';
import { createEmptyDatabase } from '../testing/empty-database.js';
import { reopenedDatabase } from '../testing/reopened-database.js';
import { stepsUpTo } from '../testing/upgrade/at-step.js';
import { filledSteps, readFilledSet } from '../testing/upgrade/filled-set.js';
import { laySet } from '../testing/upgrade/lay-set.js';

const TABLES = ['period_referral', 'period_background', 'period_information', 'period_plan', 'period_follow_up_path', 'period_exit'];

type Row = Record<string, unknown>;

describe.each(DIALECTS)('step 28 on %s', (dialect) => {
  const database = reopenedDatabase(createEmptyDatabase);

  it('moves every value of a period to its part, each of version 1, and leaves the header as it was', async () => {
    const { config } = await database.of(dialect);
    await laySet(config, readFilledSet(Math.max(...filledSteps().filter((step) => step < 28))));
    const old = await database.open(dialect, stepsUpTo(27));
    const before = await old.write.query<Row[]>('SELECT * FROM coaching_period ORDER BY id');
    expect(before.length).toBeGreaterThan(10);
    const { write } = await database.open(dialect, MIGRATIONS.slice(0, stepsUpTo(28).length));
    const headers = await write.query<Row[]>('SELECT * FROM coaching_period ORDER BY id');
    const parts = await Promise.all(TABLES.map((table) => write.query<Row[]>(`SELECT * FROM ${table} ORDER BY coaching_period_id`)));
    expect(parts.map((rows) => rows.length)).toEqual(TABLES.map(() => before.length));
    for (const [index, period] of before.entries()) {
      const rows = parts.map((all) => all[index] ?? {});
      expect(rows.map(({ coaching_period_id: id, organisation_id: organisation, version }) => [id, organisation, version])).toEqual(TABLES.map(() => [period['id'], period['organisation_id'], 1]));
      const { coaching_period_id: _, ...moved } = Object.assign({}, ...rows) as Row;
      expect({ ...moved, ...headers[index] }).toEqual(period);
      expect(Object.keys(moved).filter((name) => name in (headers[index] ?? {})).sort()).toEqual(['organisation_id', 'version']);
    }
    // What guards the header is there again, and a part goes with its period only.
    await expect(write.query(`UPDATE coaching_period SET phase = 'moon'`)).rejects.toThrow(/ck_coaching_period_phase_0/);
    const first = (name: string): string => `${name} = (SELECT o.${name} FROM coaching_period o WHERE o.phase <> 'ended' ORDER BY o.id LIMIT 1)`;
    await expect(write.query(`UPDATE coaching_period SET ${first('trainee_id')}, ${first('organisation_id')} WHERE phase <> 'ended'`)).rejects.toThrow(/unique/i);
    await expect(write.query(`UPDATE period_exit SET exit_detail = 'muu'`)).rejects.toThrow(/ck_period_exit_exit_detail_0/);
    await expect(write.query(`UPDATE period_referral SET coaching_period_id = 'x' WHERE coaching_period_id = '${String(before[0]?.['id'])}'`)).rejects.toThrow(/foreign key/i);
  });
});
