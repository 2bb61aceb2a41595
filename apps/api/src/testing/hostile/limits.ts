/** A generator of its own, so that a run can be repeated from the seed that it prints. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const LENGTHS = [1, 3, 20, 30, 40, 60, 99, 100, 200, 254, 300, 500, 1000, 2000, 4000];
/** Letters that become longer in lower case, without marks, in NFC or in UTF-8. */
const GROWING = ['ß', 'İ', 'ﬃ', '\ufb2c', '\u1100\u1161', 'ŉ', 'œ', 'Ŋ', '😀', '\u0344', 'ä '];
const DATES = ['1900-01-01', '1915-03-17', '1999-05-04', '2024-02-29', '2026-02-28', '2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09', '2026-03-15', '2026-03-16', '2026-03-17', '2027-01-01', '2199-12-31'];
const NUMBERS = [-1, 0, 1, 7, 8, 29, 366, 367, 500, 600, 960, 1440, 10_000, 2_147_483_647, 2_147_483_648, 9_007_199_254_740_991];

/** Something at the edge of what a field may hold: as long, as early, as large as it can be, or just beyond. */
export function edge(value: unknown, pick: (below: number) => number): unknown {
  const one = <T>(values: readonly T[]): T => values[pick(values.length)] as T;
  if (typeof value === 'number') return one(NUMBERS);
  if (typeof value === 'boolean') return one([true, false, null]);
  if (typeof value !== 'string') return one([null, [], {}]);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return one(DATES);
  if (/^[0-9a-f-]{36}$/i.test(value)) return one([value.toUpperCase(), '01950000-0000-7000-8000-00000000dead', null]);
  if (value.includes('@')) return one([`${'İ'.repeat(30)}@${'ä'.repeat(one([20, 50]))}.example.invalid`, `${'ß'.repeat(30)}@example.invalid`, null]);
  return one(GROWING).repeat(one(LENGTHS)).slice(0, 4000);
}

/** Every path to a value in a body. */
export function leaves(value: unknown, parent = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[parent, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, parent === '' ? key : `${parent}.${key}`));
}
