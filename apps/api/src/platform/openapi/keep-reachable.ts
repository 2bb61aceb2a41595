import type { OpenAPIObject } from '@nestjs/swagger';

const POINTER = '#/components/schemas/';

/** Drops the schemas that no operation leads to, and puts the rest in the order of their names. */
export function keepReachable(document: OpenAPIObject): void {
  const schemas = document.components?.schemas ?? {};
  const reached = new Set<string>();
  let found = namesIn(document.paths);
  while (found.length > 0) {
    const fresh = [...new Set(found)].filter((name) => !reached.has(name));
    for (const name of fresh) reached.add(name);
    found = fresh.flatMap((name) => namesIn(schemas[name]));
  }
  const kept = [...reached].sort().map((name) => {
    const schema = schemas[name];
    if (!schema) throw new Error(`${name} is used by an operation and is no contract class`);
    return [name, schema] as const;
  });
  document.components = { ...document.components, schemas: Object.fromEntries(kept) };
}

function namesIn(value: unknown): string[] {
  const references = JSON.stringify(value ?? null).matchAll(/"\$ref":"([^"]+)"/g);
  return [...references].map((match) => (match[1] ?? '').replace(POINTER, ''));
}
