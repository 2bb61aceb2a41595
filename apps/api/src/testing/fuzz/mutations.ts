/** What no field expects: wrong types, extremes, broken text, injections, dates that do not exist. */
export const ODD_VALUES: readonly unknown[] = [
  null, true, -1, 0, 1e21, 3.7, Number.MAX_SAFE_INTEGER, '', ' ', 'x'.repeat(20_000), 'A\u0308iti', 'Äiti', 'a\u0000b', '\ud800', '\u202e\u200b', '2026-02-31', '9999-99-99',
  '0001-01-01', `'; DROP TABLE trainee; --`, `" OR 1=1 --`, '<script>alert(1)</script>', '%_\\%', '../../etc/passwd', '${7*7}', 'constructor', 'toString', '01950000-0000-7000-8000-00000000dead', [], [null],
  ['x', 'x'], [[[[[]]]]], {}, { a: 1 }, { toString: 1 }, { constructor: 1 }, [{ constructor: 1 }], Array.from({ length: 5000 }, () => 'x'),
];

/** The body with one field, at any depth, replaced, dropped or doubled. */
export function mutated(body: object): object[] {
  const changed = paths(body).flatMap((path) => [...ODD_VALUES.map((value) => replaced(body, path, value)), replaced(body, path, undefined)]);
  return [...changed, { ...body, unexpected: 1 }, { ...body, prototype: { a: 1 } }, [] as object, [body] as object];
}

function paths(value: unknown, parent: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[...parent, key], ...paths(child, [...parent, key])]);
}

function replaced(value: unknown, [key = '', ...rest]: readonly string[], odd: unknown): object {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = rest.length === 0 ? odd : replaced(copy[key], rest, odd);
  return copy;
}

const MEGABYTE = 'x'.repeat(1_048_576);
/** No contract goes this deep. */
const DEPTHS = [6, 25, 1000];

/** The body with one field too long for the server to read (413), or deeper than any contract (400). */
export function oversized(body: object): { body: object; status: number }[] {
  const deep = DEPTHS.flatMap((levels) => [nested(levels, (inner) => [inner]), nested(levels, (inner) => ({ a: inner }))]);
  return [
    ...paths(body).flatMap((path) => [
      { body: replaced(body, path, MEGABYTE), status: 413 },
      ...deep.map((value) => ({ body: replaced(body, path, value), status: 400 })),
    ]),
    { body: { ...body, unexpected: MEGABYTE }, status: 413 },
    { body: Array.from({ length: 300_000 }, () => 'xx'), status: 413 },
    ...deep.map((value) => ({ body: value as object, status: 400 })),
  ];
}

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

/** The same address with odd ids and odd parameters. */
export function oddAddresses(path: string, filters: readonly string[]): string[] {
  const [address = '', query = ''] = path.split('?');
  const texts = ODD_VALUES.filter((value) => typeof value === 'string' && !/\p{Surrogate}/u.test(value) && value.length < 1000) as string[];
  const ids = address.includes('-') ? texts.map((text) => `${address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, encodeURIComponent(text) || 'x')}${query && `?${query}`}`) : [];
  const filtered = filters.flatMap((name) => ['1', '-5', '1e9', 'true', ...texts].map((text) => `${address}?${name}=${encodeURIComponent(text)}`));
  return [...ids, ...filtered, `${address}?${filters[0] ?? 'q'}=1&${filters[0] ?? 'q'}=2&nothing=1`, `${address}?__proto__=1&constructor=2`];
}
