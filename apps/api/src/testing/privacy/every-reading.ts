import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument } from '../../openapi.js';
import type { TestClient } from '../test-client.js';

/** Ids to read, by the first part of the path (`coaching-periods`), and values to filter by, by the name of the filter. */
export interface Readable {
  ids: Readonly<Record<string, readonly string[]>>;
  values: Readonly<Record<string, readonly string[]>>;
}

interface Described {
  parameters?: { in: string; name: string }[];
}

/** What tells of no person, the session itself, and the log of reading, which every reading makes longer. */
const ELSEWHERE = /^\/(catalogue|municipalities|fields|organisation|session|configuration|notifications)\b|\/access-log$/;
const PAGES: Readonly<Record<string, readonly string[]>> = { limit: ['1', '200'] };

/** Every GET of the document with every id, and each of its filters with every value. */
export function everyReading(app: NestFastifyApplication, { ids, values }: Readable): string[] {
  return Object.entries(openApiDocument(app).paths).flatMap(([template, item]) => {
    const [path, operation] = [template.replace('/api/v1', ''), item.get as Described | undefined];
    if (!operation || ELSEWHERE.test(path) || path.startsWith('/health') || path.endsWith('.json')) return [];
    const filters = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    const queries = filters.flatMap((name) => (values[name] ?? PAGES[name] ?? []).map((value) => `?${name}=${encodeURIComponent(value)}`));
    const of = path.split('/')[1] ?? '';
    const paths = path.includes('{') ? (ids[of] ?? []).map((id) => path.replace(/\{\w+\}/, id)).filter((one) => !one.includes('{')) : [path];
    return paths.flatMap((one) => [one, ...queries.map((query) => `${one}${query}`)]);
  });
}

/** In `npm test`: everything as it stands, and the filters that name a place. */
export const aboutPlaces = (reading: string): boolean => !reading.includes('?') || /\?(municipality|environment|state)=/.test(reading);

/** What someone is answered to each reading, as text without what differs with every call. */
export async function answersOf(client: TestClient, readings: readonly string[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const reading of readings) {
    const { status, text } = await client.get(reading);
    answers.set(reading, `${status} ${text.replace(/"(traceId|instance|nextCursor)":"[^"]*"/g, '"$1":""')}`);
  }
  return answers;
}

/** Readings whose answers have become different, with both. */
export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before].filter(([reading, text]) => after.get(reading) !== text).map(([reading, text]) => `${reading}\n  ${text}\n  ${after.get(reading) ?? ''}`);
}
