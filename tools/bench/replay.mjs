// Continues a statement from two traces of the same request: what differed between them differs on.
import { randomBytes, randomUUID } from 'node:crypto';

const TOKEN = /'(?:[^']|'')*'|\b\d+(?:\.\d+)?\b/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** A function from the request's number (2, 3, …) and its own ids to the statement's text. */
export function continued(first, second) {
  const [a, b] = [first.match(TOKEN) ?? [], second.match(TOKEN) ?? []];
  if (a.length !== b.length) return (_n, ids) => fresh(first, ids);
  return (n, ids) => {
    let index = -1;
    return first.replace(TOKEN, (token) => {
      index += 1;
      const other = b[index];
      if (token === other) return token;
      if (/^\d+$/.test(token) && /^\d+$/.test(other)) return String(Number(token) + (Number(other) - Number(token)) * n);
      if (/^'[0-9a-f]{64}'$/.test(token)) return `'${randomBytes(32).toString('hex')}'`;
      return fresh(token, ids);
    });
  };
}

/** Every id that belongs to the request alone becomes a new one, the same everywhere in the request. */
function fresh(text, ids) {
  return text.replace(UUID, (id) => (ids.own.has(id) ? (ids.made.get(id) ?? ids.made.set(id, randomUUID()).get(id)) : id));
}

/** The ids that only the first of two traces has. */
export function ownIds(first, second) {
  const later = new Set(second.join('\n').match(UUID) ?? []);
  return new Set((first.join('\n').match(UUID) ?? []).filter((id) => !later.has(id)));
}
