// Whose a table is, and who may write it: docs/architecture.md, "A table".
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const API = fileURLToPath(new URL('../../apps/api/src/', import.meta.url));

/** Tables of the platform that a feature of the registry looks after: the platform reads them to know who asks. */
const LOOKED_AFTER = { organisation: join('areas', 'registry', 'reference'), app_user: join('areas', 'registry', 'users') };

/** The folder of whoever a file of the API belongs to: a feature, or the platform. */
const ownerOf = (path) => path.split(sep).slice(0, path.startsWith(`areas${sep}`) ? 3 : 1).join(sep);

/** The folder of each table, by the entity that declares it. */
const OWNERS = new Map(
  ['platform', 'areas'].flatMap((folder) =>
    readdirSync(join(API, folder), { recursive: true })
      .filter((name) => name.endsWith('.entity.ts'))
      .flatMap((name) => {
        const path = join(folder, name);
        return [...readFileSync(join(API, path), 'utf8').matchAll(/@Entity\('(\w+)'\)/g)].map(([, table]) => [table, ownerOf(path)]);
      }),
  ),
);

const WRITE = /\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+"?([a-z_]+)/g;

/** Nobody writes another's table: its owner has a method, or listens. */
export const tablesOfTheOwner = {
  create(context) {
    if (!context.filename.startsWith(API)) return {};
    const here = ownerOf(context.filename.slice(API.length));
    return {
      TemplateElement(node) {
        for (const [, table] of node.value.raw.matchAll(WRITE)) {
          const owner = OWNERS.get(table);
          if (owner === undefined || owner === here || LOOKED_AFTER[table] === here) continue;
          context.report({ node, message: `${table} is written by ${owner} only, where its entity lies.` });
        }
      },
    };
  },
};
