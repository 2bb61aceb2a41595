import { describe, expect, it } from '@jest/globals';
import { longSearchText, searchText, sortName } from '@valopolku/domain';
import { wordsOf } from '../areas/case/trainees/accounts/trainee-words.js';
import { DIALECTS } from '../platform/database/dialect.js';
import { createEmptyDatabase } from '../testing/empty-database.js';
import { reopenedDatabase } from '../testing/reopened-database.js';
import { filledSteps, readFilledSet } from '../testing/upgrade/filled-set.js';
import { laySet } from '../testing/upgrade/lay-set.js';
import { MIGRATIONS } from '../index.generated.js';

interface Person {
  id: string;
  first_name: string;
  last_name: string;
  phone: string | null;
  sort_name: string;
  search_text: string;
}

describe.each(DIALECTS)('step 24 on %s', (dialect) => {
  const database = reopenedDatabase(createEmptyDatabase);

  it('makes the keys of old rows as those of new ones are made, and settings of what was written of each person', async () => {
    const { config } = await database.of(dialect);
    await laySet(config, readFilledSet(Math.max(...filledSteps().filter((step) => step < 24))));
    const { write } = await database.open(dialect, MIGRATIONS);
    const people = await write.query<Person[]>('SELECT id, first_name, last_name, phone, sort_name, search_text FROM trainee');
    expect(people.length).toBeGreaterThan(0);
    for (const { id, first_name: firstName, last_name: lastName, phone, sort_name: sort, search_text: search } of people) {
      expect([sort, search]).toEqual([sortName(lastName, firstName), searchText(lastName, firstName)]);
      const words = await write.query<{ word: string; kind: string }[]>(`SELECT word, kind FROM trainee_word WHERE trainee_id = '${id}' ORDER BY word`);
      expect(words.map(({ word, kind }) => `${kind} ${word}`).sort()).toEqual(Array.from(wordsOf({ firstName, lastName, calledName: null, earlierName: null, phone }), ([word, kind]) => `${kind} ${word}`).sort());
    }
    for (const { name, code, funder, parent_programme: parent, search_text: search } of await write.query<Record<string, string>[]>('SELECT name, code, funder, parent_programme, search_text FROM project')) {
      expect(search).toBe(longSearchText(name, code, funder, parent));
    }
    const registers = await write.query<{ registers: string }[]>(`SELECT registers FROM organisation WHERE registers <> '[]'`);
    const [one] = JSON.parse(registers[0]?.registers ?? '[]') as object[];
    expect(Object.entries(one ?? {}).map(([name, value]) => `${name} ${typeof value}`)).toEqual(['service string', 'controllerKind string', 'controller string', 'retentionYears number']);
  });
});
