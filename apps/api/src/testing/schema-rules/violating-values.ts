/** Values that a CHECK of one column refuses, as either database writes the CHECK down; undefined for a kind that is not known. */
export function violatingValues(expression: string): readonly unknown[] | undefined {
  if (/length\(.*\) = 10/.test(expression)) return ['2026-1-1', '2026-02-31', '12026-01-01', 20_260_101];
  if (/ IN \(| = ANY /.test(expression)) return ['nonsense', 7];
  const [, from, to] = /BETWEEN (-?\d+) AND (-?\d+)/.exec(expression) ?? />= (\d+)\) AND \(\w+ <= (\d+)/.exec(expression) ?? [];
  if (from !== undefined && to !== undefined) return [Number(from) - 1, Number(to) + 1, Number(from) + 0.5, 'many'];
  // The grade of a completion: what the grades of every scale refuse besides is tried there.
  if (/<> 'failed'/.test(expression)) return [];
  return undefined;
}

/** A copy with another value at a path such as `exit.date`; what is missing on the way is made. */
export function withValue(plain: unknown, path: string, value: unknown): object {
  const [name = '', ...rest] = path.split('.');
  const copy: unknown = Array.isArray(plain) ? [...(plain as unknown[])] : { ...(plain as object | undefined) };
  const fields = copy as Record<string, unknown>;
  fields[name] = rest.length === 0 ? value : withValue(fields[name] ?? (/^\d/.test(rest[0] ?? '') ? [] : {}), rest.join('.'), value);
  return fields;
}
