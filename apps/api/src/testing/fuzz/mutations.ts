/** What no field expects: wrong types, extremes, broken text, injections, dates that do not exist. */
export const ODD_VALUES: readonly unknown[] = [
  null, true, -1, 0, 1e21, 3.7, Number.MAX_SAFE_INTEGER, '', ' ', 'x'.repeat(20_000), 'A\u0308iti', 'Äiti', 'a\u0000b', '\ud800', '\u202e\u200b', '2026-02-31', '9999-99-99',
  '0001-01-01', `'; DROP TABLE trainee; --`, `" OR 1=1 --`, '<script>alert(1)</script>', '%_\\%', '../../etc/passwd', '${7*7}', 'constructor', 'toString', '01950000-0000-7000-8000-00000000dead', [], [null],
  ['x', 'x'], [[[[[]]]]], {}, { a: 1 }, { toString: 1 }, Array.from({ length: 5000 }, () => 'x'),
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

/** The same address with odd ids and odd parameters. */
export function oddAddresses(path: string, parameters: readonly string[]): string[] {
  const [address = '', query = ''] = path.split('?');
  const texts = ODD_VALUES.filter((value) => typeof value === 'string' && !/\p{Surrogate}/u.test(value) && value.length < 1000) as string[];
  const ids = address.includes('-') ? texts.map((text) => `${address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, encodeURIComponent(text) || 'x')}${query && `?${query}`}`) : [];
  const filters = parameters.flatMap((name) => ['1', '-5', '1e9', 'true', ...texts].map((text) => `${address}?${name}=${encodeURIComponent(text)}`));
  return [...ids, ...filters, `${address}?${parameters[0] ?? 'q'}=1&${parameters[0] ?? 'q'}=2&nothing=1`, `${address}?__proto__=1&constructor=2`];
}
