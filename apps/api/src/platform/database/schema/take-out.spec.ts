import { describe, expect, it } from '@jest/globals';
import { withoutColumns } from './take-out.js';

const CREATE = `CREATE TABLE "box" ("id" varchar PRIMARY KEY NOT NULL, "kind" varchar(40), "kind_of" varchar(3), "note" text DEFAULT ('a, (b'), CONSTRAINT "ck_box_kind_0" CHECK (kind IN ('a, b', 'c)')), CONSTRAINT "ck_box_kind_of_0" CHECK (length(kind_of) = 3), CONSTRAINT "fk_box_kind_of" FOREIGN KEY ("kind_of") REFERENCES "sort" ("code") ON DELETE RESTRICT)`;

describe('columns taken out of a table', () => {
  it.each<[string[], RegExp[], RegExp[]]>([
    [['kind'], [/"kind" /, /ck_box_kind_0/], [/"kind_of" varchar\(3\)/, /ck_box_kind_of_0/, /fk_box_kind_of/, /DEFAULT \('a, \(b'\)/]],
    [['kind_of'], [/"kind_of"/, /ck_box_kind_of/, /fk_box/], [/"kind" varchar/, /CHECK \(kind IN \('a, b', 'c\)'\)\)/]],
    [['kind', 'kind_of', 'note'], [/kind/, /note/], [/^CREATE TABLE "box" \("id" varchar PRIMARY KEY NOT NULL\)$/]],
  ])('%s go with their conditions and keys, and nothing else does', (columns, gone, kept) => {
    const text = withoutColumns(CREATE, 'box', columns);
    for (const one of gone) expect(text).not.toMatch(one);
    for (const one of kept) expect(text).toMatch(one);
  });

  it('refuses one that is not there', () => expect(() => withoutColumns(CREATE, 'box', ['kin'])).toThrow('there is no column box.kin'));
});
