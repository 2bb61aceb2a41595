// Makes a whole slice, from the table to the screen, and its lines in the shared lists; docs/how-to/feature.md says what is left for the author.
const { generateFiles } = require('@nx/devkit');
const { join } = require('node:path');

const LANGUAGES = ['fi', 'sv', 'en'];
const FOLDERS = {
  migration: 'apps/api/src/migrations',
  api: 'apps/api/src/features/{plural}',
  samples: 'apps/api/src/testing/permissions',
  contract: 'libs/contracts/src',
  texts: 'libs/i18n/src',
  'web-feature': 'apps/web/src/features/{plural}',
  'web-routes': 'apps/web/src/routes',
};

const camel = (kebab) => kebab.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (kebab) => camel(`-${kebab}`);
const capital = (words) => words[0].toUpperCase() + words.slice(1);

/** Every name that the templates use, from the plural in kebab-case. */
function namesOf({ name: plural, singular = plural.replace(/s$/, ''), ...titles }) {
  const words = { plural: plural.replaceAll('-', ' '), singular: singular.replaceAll('-', ' ') };
  return {
    plural, singular, words, template: '',
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

function listInApi(tree, { plural, things, Things, thing, CONSTANT, padded }) {
  addLine(tree, 'libs/contracts/src/index.ts', "export \\* from './my-path", `export * from './${plural}.js';`);
  addLine(tree, 'libs/domain/src/access/grants.ts', '\\} as const', `\n  '${thing}.list': ADMIN,\n  '${thing}.create': ADMIN,\n  '${thing}.change': ADMIN,`);
  addLine(tree, 'apps/api/src/migrations/index.ts', '$', `import { ${things}${padded} } from './${padded}-${plural}.js';`);
  addLine(tree, 'apps/api/src/migrations/index.ts', '\\];', `  ${things}${padded},`);
  addLine(tree, 'apps/api/src/features/features.module.ts', '$', `import { ${Things}Module } from './${plural}/${plural}.module.js';`);
  addLine(tree, 'apps/api/src/features/features.module.ts', ' {2}\\],', `    ${Things}Module,`);
  addLine(tree, 'tools/eslint/directions.mjs', '\\];', `  '${plural}',`);
  addLine(tree, 'apps/api/src/testing/permissions/samples.ts', "import \\{ ORGANISATION", `import { ${CONSTANT}_SAMPLES } from './${plural}-samples.js';`);
  addLine(tree, 'apps/api/src/testing/permissions/branches.ts', "import \\{ ORGANISATION", `import { ${CONSTANT}_BRANCHES } from './${plural}-samples.js';`);
  edit(tree, 'apps/api/src/testing/permissions/branches.ts', / \};\n$/, `, ...${CONSTANT}_BRANCHES };\n`);
  edit(tree, 'apps/api/src/testing/permissions/samples.ts', / \};\n$/, `, ...${CONSTANT}_SAMPLES };\n`);
}

function listInWeb(tree, { plural, things, Things, thing, title }) {
  for (const language of LANGUAGES) {
    const folder = `libs/i18n/src/${language}`;
    addLine(tree, `${folder}/index.ts`, '$', `import ${things} from './${plural}.json' with { type: 'json' };`);
    edit(tree, `${folder}/index.ts`, / \};\n$/, `, ${things} };\n`);
    edit(tree, `${folder}/shell.json`, /("nav": \{\n)/, (nav) => `${nav}    "${things}": ${JSON.stringify(title[language])},\n`);
  }
  const page = `component: lazyRouteComponent(() => import('./${plural}-page.js'), '${Things}Page')`;
  addLine(tree, 'apps/web/src/routes/admin.routes.ts', '\\] as const', `  createRoute({ getParentRoute: () => signedInRoute, path: '/${plural}', ${page} }),`);
  addLine(tree, 'apps/web/src/platform/paths.ts', '\\} as const', `  ${things}: '/${plural}',`);
  edit(tree, 'apps/web/src/app/shell/nav.ts', /(export type PlaceId =[^;]*);/, `$1 | '${things}';`);
  addLine(tree, 'apps/web/src/app/shell/nav.ts', " {2}\\{ id: 'myPath'", `  { id: '${things}', href: paths.${things}, icon: 'list', isFor: (s) => can(s, '${thing}.list') },`);
  edit(tree, 'apps/web/src/app/shell/shell.test.tsx', /(\['Käyttäjät ja roolit', [^\]]*)\]/, (_, places) => `${places}, '${title.fi}']`);
  edit(tree, 'e2e/fixtures/places.ts', /(case 'admin':\s+return \[[^\]]*)\]/, `$1, '/${plural}']`);
  edit(tree, 'tools/screens/screens.mjs', /(as\('yllapito', \[.*)\]\)/, `$1, ['${plural}', '/${plural}']])`);
}

module.exports = function feature(tree, options) {
  for (const name of [options.name, options.singular ?? 'one']) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error(`${name} is not kebab-case`);
  }
  for (const language of LANGUAGES) {
    if (/['"\\<>&]/.test(options[language] ?? '')) throw new Error(`A title stands in code and texts: ${options[language]} has a sign that cannot`);
  }
  const number = nextNumber(tree);
  const names = { ...namesOf(options), number, padded: String(number).padStart(4, '0') };
  if (names.singular === names.plural) throw new Error(`Say what one of ${names.plural} is called: --singular=…`);
  if (tree.exists(FOLDERS.api.replace('{plural}', names.plural))) throw new Error(`There is a feature ${names.plural} already`);
  for (const [from, to] of Object.entries(FOLDERS)) generateFiles(tree, join(__dirname, 'files', from), to.replace('{plural}', names.plural), names);
  listInApi(tree, names);
  listInWeb(tree, names);
  edit(tree, 'docs/glossary.md', /\n\| `referred`/, (row) => `\n| ${names.Thing} | | | ${names.words.singular} | |${row}`);
  return () => process.stdout.write(`\nNext: docs/how-to/feature.md. Which fields of its bodies change who is responsible, where, or in what scope? Each gets a branch in apps/api/src/testing/permissions/${names.plural}-samples.ts. The generated pages of docs: UPDATE_DOCS=yes npm test -- api\n`);
};
