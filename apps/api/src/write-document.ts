import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from './create-app.js';
import { MIGRATIONS } from './index.generated.js';
import { openApiDocument } from './openapi.js';
import { readConfig } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import { openDatabase } from './platform/database/open-database.js';

/** The document as text, as it stands in docs/openapi.json. */
export const documentText = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;

/** `npm run valopolku -- openapi:write docs/openapi.json`, from an application of its own on an empty database. */
export async function writeDocument(file: string | undefined, print: (line: string) => void): Promise<number> {
  if (file === undefined) {
    print('openapi:write needs the file to write, docs/openapi.json for one.');
    return 1;
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'valopolku-openapi-'));
  const config = { ...readConfig({ DATA_DIR: dataDir, DEMO: 'off' }), quiet: true };
  const app = await createApp(config, await openDatabase(config, MIGRATIONS));
  try {
    writeFileSync(file, documentText(openApiDocument(app)));
  } finally {
    const database = app.get(Database);
    await app.close();
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return 0;
}
