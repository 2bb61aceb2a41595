import type { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';

/** Put into every text of an odd request: it must come back nowhere but to who may see the thing. */
export const CANARY = 'Kanarialintu-Öykkäri';

/** What tells of a person in the database now: names, addresses, words. Other things may share a very short text. */
export async function personalValues(database: Database): Promise<string[]> {
  const rows = await database.rows<{ value: string | null }>(sql`
    SELECT first_name AS value FROM trainee UNION SELECT last_name FROM trainee UNION SELECT phone FROM trainee UNION SELECT email FROM trainee
    UNION SELECT birth_date FROM trainee UNION SELECT name FROM app_user UNION SELECT email FROM app_user
    UNION SELECT referral_note FROM period_referral UNION SELECT plan_note FROM period_plan UNION SELECT exit_note FROM period_exit
    UNION SELECT note FROM work_log UNION SELECT reason FROM suitability_assessment UNION SELECT reason FROM opening`);
  return [CANARY, ...rows.flatMap(({ value }) => (value !== null && value.length > 3 ? [value] : []))];
}

/** The first of the values that the text holds, written as it is or as an address would write it. */
export function told(text: string, values: readonly string[]): string | undefined {
  return values.find((value) => text.includes(value) || text.includes(encodeURIComponent(value)));
}

/** The same body with the canary for every text in it, at any depth. */
export function withCanaries(body: unknown): unknown {
  if (typeof body === 'string') return CANARY;
  if (Array.isArray(body)) return body.map(withCanaries);
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, withCanaries(value)]));
}

/** One body for each text of it, with only that one replaced: each shape error by itself, and rules behind the others. */
export function oneCanaryEach(body: object): object[] {
  return Object.entries(body).flatMap(([key, value]) => (typeof value === 'string' || typeof value === 'object' ? [{ ...body, [key]: withCanaries(value) }] : []));
}
