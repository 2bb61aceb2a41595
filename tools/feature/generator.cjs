// Makes a whole slice, from the table to the screen, and its lines in the shared lists; docs/how-to/feature.md says what is left for the author.
const { generateFiles } = require('@nx/devkit');
const { join } = require('node:path');
const AREAS = Object.keys(require('../eslint/areas.json'));
const { write: writeIndexes } = require('../index/gather.cjs');

const LANGUAGES = ['fi', 'sv', 'en'];
const FOLDERS = {
  domain: 'libs/domain/src/{area}/{singular}',
  migration: 'apps/api/src/migrations',
  api: 'apps/api/src/areas/{area}/{plural}',
  samples: 'apps/api/src/testing/permissions',
  contract: 'libs/contracts/src/{area}',
  texts: 'libs/i18n/src',
  'web-data': 'apps/web/src/data/{area}',
  'web-feature': 'apps/web/src/areas/{area}/{plural}',
  'web-pages': 'apps/web/src/areas/{area}/{plural}/pages',
};

const camel = (kebab) => kebab.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (kebab) => camel(`-${kebab}`);
const capital = (words) => words[0].toUpperCase() + words.slice(1);

/** Every name that the templates use, from `area/plural` in kebab-case. */
function namesOf({ area, plural, singular = plural.replace(/s$/, ''), ...titles }) {
  const words = { plural: plural.replaceAll('-', ' '), singular: singular.replaceAll('-', ' ') };
  return {
    area, plural, singular, words, template: '',
    Thing: pascal(singular), thing: camel(singular), Things: pascal(plural), things: camel(plural),
    table: singular.replaceAll('-', '_'), CONSTANT: plural.replaceAll('-', '_').toUpperCase(),
    title: Object.fromEntries(LANGUAGES.map((language) => [language, titles[language] ?? capital(words.plural)])),
  };
}

/** Changes a shared list where it fits the pattern, or says which list has changed its form. */
function edit(tree, path, pattern, by) {
  const text = tree.read(path, 'utf-8');
  if (!pattern.test(text)) throw new Error(`${path}: nothing like ${pattern}; the list has another form now, so mend tools/feature/generator.cjs`);
  tree.write(path, text.replace(pattern, by));
}

/** A line before the first that matches. */
const addLine = (tree, path, before, line) => edit(tree, path, new RegExp(`^(?=${before})`, 'm'), () => `${line}\n`);

const nextNumber = (tree) =>
  Math.max(...tree.children('apps/api/src/migrations').map((file) => Number(/^\d{4}/.exec(file)?.[0] ?? 0))) + 1;

/** Ties path, body and answer of each operation for the web, and says what a change makes stale. */
function listInData(tree, { area, plural, thing, Thing }) {
  const [file, Area] = ['apps/web/src/data/operations.ts', pascal(area)];
  addLine(tree, file, 'import type \\{ Answers', `import type { ${Thing}ListResponse, ${Thing}Response, Save${Thing}Request } from '@valopolku/contracts';`);
  if (!tree.read(file, 'utf-8').includes(`interface ${Area} {`)) {
    edit(tree, file, /(interface Operations extends [^{]*?) \{/, `$1, ${Area} {`);
    tree.write(file, `${tree.read(file, 'utf-8')}\ninterface ${Area} {\n}\n`);
  }
  const lines = [`'GET /${plural}': Answers<${Thing}ListResponse>`, `'POST /${plural}': Takes<Save${Thing}Request, ${Thing}Response>`, `'PATCH /${plural}/{id}': Takes<Save${Thing}Request, ${Thing}Response>`];
  edit(tree, file, new RegExp(`(interface ${Area} \\{\n)`), (head) => `${head}${lines.map((line) => `  ${line};\n`).join('')}`);
  edit(tree, 'apps/web/src/data/keys.ts', /(export type Collection =\n)/, (head) => `${head}  | '${plural}'\n`);
  edit(tree, 'apps/web/src/data/touches.ts', /(\n\} satisfies Record<string, readonly Key\[\]>)/, `\n  ${thing}: [['${plural}']],$1`);
}

function listInWeb(tree, { area, plural, things, Things, thing, title }) {
  for (const language of LANGUAGES) {
    edit(tree, `libs/i18n/src/${language}/desk/shell.json`, /("nav": \{\n)/, (nav) => `${nav}    "${things}": ${JSON.stringify(title[language])},\n`);
  }
  const page = `component: lazyRouteComponent(fetched(() => import('../../areas/${area}/${plural}/pages/${plural}-page.js')), '${Things}Page')`;
  addLine(tree, 'apps/web/src/app/routes/admin.routes.ts', '\\] as const', `  createRoute({ getParentRoute: () => signedInRoute, path: '/${plural}', ...startData('${thing}.list', '${things}'), ${page} }),`);
  addLine(tree, 'apps/web/src/app/routes/page-data.ts', '\\n/\\*\\* What the address', `import { ${things}Query } from '../../data/${area}/${plural}.js';`);
  addLine(tree, 'apps/web/src/app/routes/page-data.ts', '\\} satisfies', `  ${things}: ({ client }) => client.prefetchInfiniteQuery(${things}Query),`);
  addLine(tree, 'apps/web/src/platform/paths.ts', '\\} as const', `  ${things}: at('/${plural}'),`);
  edit(tree, 'apps/web/src/app/shell/nav.ts', /(export type PlaceId =[^;]*);/, `$1 | '${things}';`);
  addLine(tree, 'apps/web/src/app/shell/nav.ts', " {2}\\{ id: 'myPath'", `  { id: '${things}', href: paths.${things}, icon: 'list', isFor: (s) => can(s, '${thing}.list') },`);
  edit(tree, 'apps/web/src/app/shell/shell.test.tsx', /(\['Käyttäjät ja roolit', [^\]]*)\]/, (_, places) => `${places}, '${title.fi}']`);
  edit(tree, 'e2e/fixtures/places.ts', /(case 'admin':\s+return \[[^\]]*)\]/, `$1, '/${plural}']`);
  edit(tree, 'tools/screens/screens.mjs', /(as\('yllapito', \[.*)\]\)/, `$1, ['${plural}', '/${plural}']])`);
}

module.exports = function feature(tree, options) {
  const [area, plural, ...more] = options.name.split('/');
  if (!AREAS.includes(area) || plural === undefined || more.length > 0) throw new Error(`Say area/name: the areas are ${AREAS.join(', ')}`);
  for (const name of [plural, options.singular ?? 'one']) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error(`${name} is not kebab-case`);
  }
  for (const language of LANGUAGES) {
    if (/['"\\<>&]/.test(options[language] ?? '')) throw new Error(`A title stands in code and texts: ${options[language]} has a sign that cannot`);
  }
  const number = nextNumber(tree);
  const names = { ...namesOf({ ...options, area, plural }), number, padded: String(number).padStart(4, '0') };
  if (names.singular === names.plural) throw new Error(`Say what one of ${names.plural} is called: --singular=…`);
  const folder = (template) => template.replace('{area}', area).replace('{plural}', plural).replace('{singular}', names.singular);
  if (tree.exists(folder(FOLDERS.api))) throw new Error(`There is a feature ${names.plural} already`);
  for (const [from, to] of Object.entries(FOLDERS)) generateFiles(tree, join(__dirname, 'files', from), folder(to), names);
  listInData(tree, names);
  listInWeb(tree, names);
  writeIndexes(tree);
  edit(tree, 'docs/glossary.md', /\n\| `referred`/, (row) => `\n| ${names.Thing} | | | ${names.words.singular} | |${row}`);
  return () => process.stdout.write(`\nNext: docs/how-to/feature.md. Which fields of its bodies change who is responsible, where, or in what scope? Each gets a branch in apps/api/src/testing/permissions/${names.plural}-samples.ts. The generated pages of docs: UPDATE_DOCS=yes npm test -- api\n`);
};
