/** The marks that the attack used: each pair is in the wrong order, so that normalising sorts the whole run. */
const MARKS = '\u0315\u0300\u05AE\u0345';

export interface Schema {
  type?: string | string[];
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

export interface HeavyBody {
  name: string;
  /** JSON as it is sent. */
  text: string;
}

/** Bodies just under `bytes`, each heavy in one way; those that aim at a field use the fields that the contract has. */
export function heavyBodies(bytes: number, schema: Schema | undefined, schemas: Readonly<Record<string, Schema>>): HeavyBody[] {
  const room = bytes - 200;
  const fields = Object.entries(resolved(schema, schemas).properties ?? {});
  const first = fields[0]?.[0] ?? 'x';
  const list = fields.find(([, field]) => hasType(field, 'array'))?.[0] ?? first;
  const marks = MARKS.repeat(Math.floor(room / 8));
  const each = Math.max(1, Math.min(4000, Math.floor(room / 2 / Math.max(1, fields.length))));
  return [
    { name: 'marks in one field', text: JSON.stringify({ [first]: marks }) },
    { name: 'marks in every field', text: JSON.stringify(Object.fromEntries(fields.map(([name]) => [name, MARKS.repeat(each / 4)]))) },
    { name: 'short runs of marks', text: JSON.stringify({ [first]: `a${MARKS.repeat(7)}`.repeat(Math.floor(room / 57)).slice(0, 3900), y: `a${MARKS.repeat(7)}`.repeat(Math.floor(room / 120)) }) },
    { name: 'marks in lists', text: JSON.stringify({ [list]: Array.from({ length: Math.floor(room / 2100) }, () => MARKS.repeat(250)) }) },
    { name: 'marks in names', text: JSON.stringify({ [marks]: 1 }) },
    { name: 'unknown keys', text: keys(room) },
    { name: 'unknown keys in parts', text: `{"${list}":[${keys(room / 2)},${keys(room / 2 - 20)}]}` },
    { name: 'names of the prototype', text: `{"a":[${repeated('{"b__proto__":1,"constructor":{"a":1}}', room)}]}` },
    { name: 'depth', text: `{"${first}":${'['.repeat(room / 2)}${']'.repeat(room / 2)}}` },
    { name: 'depth of objects', text: `{"${first}":${'{"a":'.repeat(room / 6)}1${'}'.repeat(room / 6)}}` },
    { name: 'a long list', text: `{"${list}":[${repeated('1', room)}]}` },
    { name: 'a long list of parts', text: `{"${list}":[${repeated('{}', room)}]}` },
    { name: 'lists of lists', text: `{"${list}":[${repeated(`[${repeated('[]', 190)}]`, room)}]}` },
    { name: 'every field a long list', text: everyField(fields.map(([name]) => name), room, (part) => `[${repeated('"x"', part)}]`) },
    { name: 'every field many keys', text: everyField(fields.map(([name]) => name), room, keys) },
    { name: 'a long number', text: `{"${first}":${'9'.repeat(room)}}` },
    { name: 'long decimals', text: `{"${list}":[${repeated(`0.${'1'.repeat(900)}`, room)}]}` },
    { name: 'escapes', text: `{"${first}":"${'\\u0300\\u0315'.repeat(room / 12)}"}` },
    { name: 'spaces', text: `{${' '.repeat(room)}"${first}":1}` },
    { name: 'an address without an end', text: JSON.stringify({ [first]: `${'a.'.repeat(room / 4)}@${'b-'.repeat(room / 5)}` }) },
    { name: 'letters that fold', text: JSON.stringify({ [first]: 'ﷺİŉǰΐ'.repeat(room / 12).slice(0, 3900), z: 'ﷺ'.repeat(room / 4) }) },
  ];
}

/** Addresses with much after the question mark, and headers with much in them. */
export const HEAVY_QUERIES: readonly string[] = [
  `q=${'%CC%95%CC%80'.repeat(600)}`, Array.from({ length: 1500 }, (_, index) => `k${index}=1`).join('&'), Array.from({ length: 2000 }, () => 'q=1').join('&'),
  `cursor=${'A'.repeat(7900)}`, `sort=${'%25'.repeat(2600)}`, `limit=${'9'.repeat(7900)}`, `q=${'%F0%9F%98%80'.repeat(650)}`, '&'.repeat(8000), `q=${'+'.repeat(8000)}x`, `q=${'a'.repeat(60_000)}`,
];

export const HEAVY_HEADERS: readonly Record<string, string>[] = [
  { cookie: Array.from({ length: 2500 }, (_, index) => `c${index}=1`).join('; ') }, { cookie: `valopolku=${'%41'.repeat(5000)}` }, { authorization: `Bearer ${'a-'.repeat(7500)}` },
  { 'idempotency-key': '~'.repeat(15_000) }, { 'if-match': `W/"${'1'.repeat(15_000)}"` }, { 'if-match': `${' '.repeat(15_000)}x` }, { 'accept-encoding': 'gzip;'.repeat(3000) },
  { 'content-type': `application/json;${'a=b;'.repeat(3500)}` }, { 'x-forwarded-for': '1.1.1.1,'.repeat(1800) }, { origin: `http://${'a.'.repeat(7000)}` },
];

function keys(room: number): string {
  const all: string[] = [];
  for (let size = 2; size < room - 12; size += `"k${all.length}":1,`.length) all.push(`"k${all.length}":1`);
  return `{${all.join(',')}}`;
}

const repeated = (item: string, room: number): string => Array.from({ length: Math.max(1, Math.floor(room / (item.length + 1))) }, () => item).join(',');

function everyField(names: readonly string[], room: number, content: (room: number) => string): string {
  return `{${names.map((name) => `"${name}":${content(room / Math.max(1, names.length) - name.length - 10)}`).join(',')}}`;
}

function hasType(schema: Schema, type: string): boolean {
  return [schema.type].flat().includes(type) || (schema.anyOf ?? []).some((one) => hasType(one, type));
}

function resolved(schema: Schema | undefined, schemas: Readonly<Record<string, Schema>>): Schema {
  const name = schema?.$ref?.split('/').at(-1);
  return (name === undefined ? schema : schemas[name]) ?? {};
}
