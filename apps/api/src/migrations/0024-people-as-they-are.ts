import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';
import type { Schema } from '../platform/database/schema/schema.js';

const EXIT_DETAILS = [
  'upperSecondary', 'apprenticeship', 'labourMarketTraining', 'openLabourMarket', 'partTime', 'selfEmployed', 'otherWorkshopOrService',
  'militaryOrCivilian', 'familyLeave', 'health', 'died', 'movedAway', 'notReached',
];
const WORD_KINDS = ['name', 'earlierName', 'phone'];

/**
 * People as they are: a called and an earlier name, a birth year alone, a death as the situation at exit, phone numbers with a
 * note; municipalities with their end; the registers of an organisation. And what looks alike is alike: keys for sorting and
 * searching are made anew, and people are found by their phone number.
 */
export const peopleAsTheyAre0024 = migration(24, 'people-as-they-are', async (schema) => {
  await people(schema);
  await municipalities(schema);
  await schema.addColumns('organisation', [column.json('registers').default('[]')]);
  await schema.changeChoice('coaching_period', 'exit_detail', EXIT_DETAILS);
  await keys(schema);
  await registers(schema);
});

async function people(schema: Schema): Promise<void> {
  await schema.widen('trainee', 'phone', 100);
  await schema.widen('trainee', 'emergency_contact_phone', 100);
  await schema.addColumns('trainee', [
    column.varchar('called_name', 100).nullable(), column.varchar('earlier_name', 200).nullable(), column.boolean('birth_date_estimated').default(false),
  ]);
  await schema.addColumns('period_fact', [column.boolean('age_estimated').default(false)]);
  // Who may not see a phone number or an earlier name is not found by it.
  await schema.addColumns('trainee_word', [column.choice('kind', WORD_KINDS, 20).default('name')]);
}

/** Null: in force before these data begin, or still. */
async function municipalities(schema: Schema): Promise<void> {
  await schema.addColumns('municipality', [
    column.date('in_force_from').nullable(), column.date('in_force_until').nullable(), column.varchar('successor_code', 3).nullable(),
    column.boolean('is_place').default(true),
  ]);
}

/** Whose register each service was in, as it was last recorded of somebody: what was free text before becomes the setting. */
async function registers(schema: Schema): Promise<void> {
  const rows = await schema.query<Record<'organisation_id' | 'service' | 'controller_kind' | 'controller_name', string> & { retention_years: number }>(`SELECT
    organisation_id, service, controller_kind, controller_name, retention_years FROM coaching_period WHERE service IS NOT NULL AND controller_kind IS NOT NULL
    AND controller_name IS NOT NULL AND retention_years IS NOT NULL ORDER BY information_given_on, id`);
  const last = new Map<string, Map<string, object>>();
  for (const { organisation_id: organisation, service, controller_kind: controllerKind, controller_name: controller, retention_years: retentionYears } of rows) {
    const own = last.get(organisation) ?? new Map<string, object>();
    last.set(organisation, own.set(service, { service, controllerKind, controller, retentionYears }));
  }
  for (const [id, own] of last) await schema.query(`UPDATE organisation SET registers = ? WHERE id = ?`, [JSON.stringify([...own.values()]), id]);
}

interface Keyed {
  id: string;
  sort: string;
  search: string;
}

async function keys(schema: Schema): Promise<void> {
  await store(schema, 'app_user', (await schema.query<{ id: string; name: string; email: string }>(`SELECT id, name, email FROM app_user`)).map(({ id, name, email }) => {
    const words = name.split(' ');
    return { id, sort: sortKey(words.at(-1) ?? '', ...words.slice(0, -1)), search: searchKey(1000, name, email) };
  }));
  await store(schema, 'project', (await schema.query<Record<'id' | 'name' | 'code' | 'funder' | 'parent_programme', string>>(`SELECT id, name, code, funder, parent_programme FROM project`))
    .map(({ id, name, code, funder, parent_programme: parent }) => ({ id, sort: sortKey(name), search: searchKey(2000, name, code, funder, parent) })));
  await store(schema, 'environment', (await schema.query<Record<'id' | 'name' | 'organiser' | 'place' | 'municipality', string>>(`SELECT e.id, e.name, e.organiser, e.place,
    m.name AS municipality FROM environment e JOIN municipality m ON m.code = e.municipality_code`)).map(({ id, name, organiser, place, municipality }) => {
    const of = JSON.parse(municipality) as { fi: string; sv?: string };
    return { id, sort: sortKey(name), search: searchKey(2000, name, organiser, place, of.fi, of.sv) };
  }));
  await store(schema, 'education_provider', (await schema.query<Record<'id' | 'name' | 'contacts', string>>(`SELECT id, name, contacts FROM education_provider`)).map(({ id, name, contacts }) => (
    { id, sort: sortKey(name), search: searchKey(2000, name, ...(JSON.parse(contacts) as { name: string }[]).map((contact) => contact.name)) })));
  await catalogueKeys(schema);
  await fieldKeys(schema);
  await peopleKeys(schema);
}

type Named = { fi: string; sv?: string; en?: string };

async function catalogueKeys(schema: Schema): Promise<void> {
  const qualifications = await schema.query<Record<'id' | 'code' | 'name', string>>(`SELECT id, code, name FROM qualification`);
  const all = (name: string): (string | undefined)[] => {
    const { fi, sv, en } = JSON.parse(name) as Named;
    return [fi, sv, en];
  };
  await store(schema, 'qualification', qualifications.map(({ id, code, name }) => ({ id, sort: sortKey((JSON.parse(name) as Named).fi), search: searchKey(1000, code, ...all(name)) })));
  const parts = await schema.query<Record<'id' | 'code' | 'name' | 'whole', string>>(`SELECT p.id, p.code, p.name, q.name AS whole FROM degree_part p
    JOIN qualification_version v ON v.id = p.qualification_version_id JOIN qualification q ON q.id = v.qualification_id`);
  await store(schema, 'degree_part', parts.map(({ id, code, name, whole }) => (
    { id, sort: sortKey((JSON.parse(name) as Named).fi), search: searchKey(1000, code, ...all(name), (JSON.parse(whole) as Named).fi) })));
}

async function fieldKeys(schema: Schema): Promise<void> {
  for (const { id, name } of await schema.query<Record<'id' | 'name', string>>(`SELECT id, name FROM work_field`)) {
    await schema.query(`UPDATE work_field SET sort_name = ? WHERE id = ?`, [sortKey((JSON.parse(name) as Named).fi), id]);
  }
}

async function peopleKeys(schema: Schema): Promise<void> {
  const people = await schema.query<Record<'id' | 'organisation_id' | 'first_name' | 'last_name', string> & { phone: string | null }>(`SELECT id, organisation_id, first_name, last_name, phone FROM trainee`);
  await store(schema, 'trainee', people.map(({ id, first_name: first, last_name: family }) => ({ id, sort: sortKey(family, first), search: searchKey(1000, family, first) })));
  await schema.query(`DELETE FROM trainee_word`);
  for (const { id, organisation_id: organisation, first_name: first, last_name: family, phone } of people) {
    const names = searchKey(1000, family, first).split(' ').filter((word) => word !== '').map((word) => word.slice(0, 200));
    const numbers = phoneKeys(phone).filter((number) => !names.includes(number));
    const words = [...new Set(names)].map((word): [string, string] => [word, 'name']).concat(numbers.map((number): [string, string] => [number, 'phone']));
    if (words.length === 0) continue;
    const rows = words.map(() => '(?, ?, ?, ?)').join(', ');
    await schema.query(`INSERT INTO trainee_word (organisation_id, trainee_id, word, kind) VALUES ${rows}`, words.flatMap(([word, kind]) => [organisation, id, word, kind]));
  }
}

async function store(schema: Schema, table: string, rows: readonly Keyed[]): Promise<void> {
  for (const { id, sort, search } of rows) await schema.query(`UPDATE ${table} SET sort_name = ?, search_text = ? WHERE id = ?`, [sort, search, id]);
}

/**
 * The keys of this step, in its own words: what sorts and is found alike now. The domain's may change later; a step may not.
 */

const AFTER_Z: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}' };
const AS_FINNISH: Readonly<Record<string, string>> = { æ: 'ä', ø: 'ö' };
const PLAIN_LETTER: Readonly<Record<string, string>> = {
  ü: 'y', đ: 'd', ð: 'd', ł: 'l', ŋ: 'n', ŧ: 't', þ: 'th', ß: 'ss', ı: 'i', œ: 'oe', å: 'a', ä: 'a', ö: 'o', æ: 'ae', ø: 'o',
};
const HIDDEN = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\p{Default_Ignorable_Code_Point}/gu;
const APOSTROPHES = /['\u2018\u2019\u201b\u2032\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02cb\u0060\u00b4\uff07\ua78c]/gu;
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/u;

type Part = string | null | undefined;

const printed = (sign: string): string => (sign.normalize('NFKC').length <= 2 ? sign.normalize('NFKC') : sign);

function lower(text: string): string {
  return Array.from(text.replace(HIDDEN, '').normalize('NFC'), printed).join('').toLowerCase();
}

function plain(text: string): string {
  return Array.from(lower(text), (letter) => PLAIN_LETTER[letter] ?? letter).join('').normalize('NFD').replace(/\p{M}+/gu, '').normalize('NFC');
}

function finnish(text: string): string {
  return Array.from(lower(text), (letter) => {
    const own = AS_FINNISH[letter] ?? letter;
    return own in AFTER_Z ? own : plain(own);
  }).join('');
}

function sortKey(...parts: readonly string[]): string {
  const words = parts.map((part) => finnish(part.replace(APOSTROPHES, ' ')).replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  return Array.from(words.filter((word) => word !== '').join(' '), (letter) => AFTER_Z[letter] ?? letter).join('');
}

function searchKey(limit: number, ...parts: readonly Part[]): string {
  const written = parts.flatMap((part) => (part ?? '').split(/\s+/u)).flatMap(wordsOf);
  const words = new Set([...written.map(finnish), ...written.map(plain), ...written.map((word) => plain(lower(word).replaceAll('ü', 'u')))]);
  let text = '';
  for (const word of words) {
    const longer = text === '' ? word : `${text} ${word}`;
    if (word !== '' && longer.length <= limit) text = longer;
  }
  return text;
}

function wordsOf(written: string): string[] {
  const spaced = written.replace(HIDDEN, '').replace(APOSTROPHES, "'");
  const parts = spaced.split(NO_WORD).filter((part) => part !== '');
  if (parts.length < 2) return parts;
  return [...spaced.replace(/['\p{Pd}]/gu, '').split(NO_WORD).filter((part) => part !== ''), ...parts];
}

/** The words of a phone field: the number as it is dialled in Finland, without its area, and its last four digits. */
function phoneKeys(text: string | null): string[] {
  const numbers = Array.from((text ?? '').matchAll(/\+?\d[\d ().-]*/gu), ([number]) => national(number)).filter((digits) => digits.length >= 3);
  return [...new Set(numbers.flatMap((digits) => [digits, ...(digits.length > 6 ? [digits.slice(3), digits.slice(-4)] : [])]))];
}

function national(number: string): string {
  const digits = (number.startsWith('+') ? number.replace('(0)', '') : number).replace(/\D/gu, '');
  const international = number.startsWith('+') ? `00${digits}` : digits;
  return international.startsWith('00358') ? `0${international.slice(5).replace(/^0/u, '')}` : international;
}
