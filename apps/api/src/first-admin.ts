import type { Database } from './platform/database/database.js';
import { sql } from './platform/database/sql.js';

/** An empty service lets no one in; the console says how the first admin is made, for as long as there is no user. */
export async function firstAdminLines(database: Database): Promise<string[]> {
  if (await database.firstRow(sql`SELECT id FROM app_user LIMIT 1`)) return [];
  return [
    '\nThere is no user yet. Make the first admin in another window, with the same DATA_DIR or DATABASE_URL:',
    '  DEMO=off npm run valopolku -- user:create --organisation "…" --name "…" --email … --role admin',
  ];
}
