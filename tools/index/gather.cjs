// What lies in the folders, gathered into one generated file a project, so that a new slice edits no list by hand.
const AREAS = Object.keys(require('../eslint/areas.json'));

const HEAD = '// Made by `npx nx g tools:index` from what lies in the folders. Not edited by hand; a test holds it.\n';
const API = 'apps/api/src';
const LANGUAGES = ['fi', 'sv', 'en'];

const camel = (kebab) => kebab.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const isTest = (path) => /\.(spec|test|hostile)\.tsx?$/.test(path);

/** Every file below a folder, sorted, with the areas in their own order. */
function filesIn(tree, folder) {
  const paths = [];
  for (const name of tree.children(folder)) {
    const path = `${folder}/${name}`;
    if (tree.isFile(path)) paths.push(path);
    else paths.push(...filesIn(tree, path));
  }
  const rank = (path) => AREAS.indexOf(path.slice(folder.length + 1).split('/')[0]);
  return paths.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The one exported name of a file that fits. */
function exported(tree, path, pattern) {
  const name = pattern.exec(tree.read(path, 'utf-8'))?.[1];
  if (!name) throw new Error(`${path}: exports nothing like ${pattern}`);
  return name;
}

const from = (folder, path) => `'.${path.slice(folder.length).replace(/\.ts$/, '.js')}'`;
const list = (names) => names.map((name) => `  ${name},\n`).join('');

/** Modules, steps of the schema; entities and kinds of event are known once they are imported. */
function api(tree) {
  const areas = filesIn(tree, `${API}/areas`).filter((path) => !isTest(path));
  const modules = areas.filter((path) => path.endsWith('.module.ts')).map((path) => [exported(tree, path, /export class (\w+Module)\b/), path]);
  const steps = filesIn(tree, `${API}/migrations`)
    .filter((path) => /\/\d{4}-[^/]+\.ts$/.test(path) && !isTest(path))
    .map((path) => [exported(tree, path, /export const (\w+\d{4})\b/), path]);
  const known = [...filesIn(tree, `${API}/platform`), ...areas].filter((path) => /\.(entity|events)\.ts$/.test(path));
  const imports = [
    ...modules.map(([name, path]) => `import { ${name} } from ${from(API, path)};\n`),
    ...steps.map(([name, path]) => `import { ${name} } from ${from(API, path)};\n`),
    ...known.map((path) => `import ${from(API, path)};\n`),
  ];
  const lists = [
    `/** Every feature of the areas, from left to right. */\nexport const AREA_MODULES: Type[] = [\n${list(modules.map(([name]) => name))}];\n`,
    `/** Every step of the schema, in order. A released step never changes. */\nexport const MIGRATIONS: MigrationClass[] = [\n${list(steps.map(([name]) => name))}];\n`,
  ];
  return `${HEAD}import type { Type } from '@nestjs/common';\nimport type { MigrationClass } from './platform/database/migration.js';\n${imports.join('')}\n${lists.join('\n')}`;
}

/** One sample an operation, and the branches of its body, for the table of who may what. */
function samples(tree) {
  const folder = `${API}/testing/permissions`;
  const imports = [];
  const names = { SAMPLES: [], BRANCHES: [] };
  for (const path of filesIn(tree, folder).filter((file) => /-(samples|branches)\.ts$/.test(file))) {
    const found = Object.keys(names).flatMap((kind) => {
      const name = new RegExp(`export const (\\w+_${kind})\\b`).exec(tree.read(path, 'utf-8'))?.[1];
      if (name) names[kind].push(name);
      return name ?? [];
    });
    if (found.length > 0) imports.push(`import { ${found.sort().join(', ')} } from ${from(folder, path)};\n`);
  }
  const merged = (kind) => `{ ${names[kind].map((name) => `...${name}`).join(', ')} }`;
  return [
    HEAD, ...imports, "import type { Branches } from './branch-types.js';\nimport type { Sample } from './sample.js';\n\n",
    '/** One sample for each operation of the document that needs a session. */\n', `export const SAMPLES: Readonly<Record<string, Sample>> = ${merged('SAMPLES')};\n\n`,
    '/**\n * For an operation whose body may change who is responsible, where, or in what scope: a sample for each such field, besides the\n * plain one. `permissions.spec.ts` asks for them by `RESPONSIBILITY_FIELDS`.\n */\n',
    `export const BRANCHES: Readonly<Record<string, Branches>> = ${merged('BRANCHES')};\n`,
  ].join('');
}

/** What crosses the wire: every class of every area, and what they share. */
function contracts(tree) {
  const root = 'libs/contracts/src';
  const own = filesIn(tree, root).filter((path) => AREAS.includes(path.slice(root.length + 1).split('/')[0]) && path.endsWith('.ts') && !isTest(path));
  return `${HEAD}${own.map((path) => `export * from ${from(root, path)};\n`).join('')}`;
}

const DOMAIN = 'libs/domain/src';
/** What is a subject's own and no other's, below its folder; and the samples of its tests. */
const isInner = (path) => path.slice(DOMAIN.length + 1).split('/').length > 3 || path.split('/').at(-1).startsWith('sample-');
const inDomain = (tree) => filesIn(tree, DOMAIN).filter((path) => AREAS.includes(path.slice(DOMAIN.length + 1).split('/')[0]) && path.endsWith('.ts') && !isTest(path));

/** The subjects of the domain. */
function domain(tree) {
  return `${HEAD}${inDomain(tree).filter((path) => !isInner(path)).map((path) => `export * from ${from(DOMAIN, path)};\n`).join('')}`;
}

/** Every action, from where its subject declares it. */
function actions(tree) {
  const found = inDomain(tree).filter((path) => path.endsWith('.actions.ts')).map((path) => [exported(tree, path, /export const (\w+_ACTIONS)\b/), path]);
  const imports = found.map(([name, path]) => `import { ${name} } from ${from(DOMAIN, path)};\n`);
  return `${HEAD}${imports.join('')}\n/** What can be done at all, with all that is said of it. */\nexport const DECLARED_ACTIONS = {\n${list(found.map(([name]) => `...${name}`))}} as const;\n`;
}

/** The texts of the areas in one language, by subject: `coaching-periods.json` is `coachingPeriods`. */
function texts(tree, language) {
  const root = `libs/i18n/src/${language}`;
  const own = filesIn(tree, root).filter((path) => path.endsWith('.json') && AREAS.includes(path.slice(root.length + 1).split('/')[0]));
  const subjects = own.map((path) => [camel(path.split('/').at(-1).replace('.json', '')), path]);
  return `${HEAD}${subjects.map(([name, path]) => `import ${name} from '.${path.slice(root.length)}' with { type: 'json' };\n`).join('')}\nexport const areas = {\n${list(subjects.map(([name]) => name))}};\n`;
}

/** `[path, content]` of each generated file. */
function gathered(tree) {
  return [
    [`${API}/index.generated.ts`, api(tree)],
    [`${API}/testing/permissions/index.generated.ts`, samples(tree)],
    [`${DOMAIN}/index.generated.ts`, domain(tree)],
    [`${DOMAIN}/actions.generated.ts`, actions(tree)],
    ['libs/contracts/src/index.generated.ts', contracts(tree)],
    ...LANGUAGES.map((language) => [`libs/i18n/src/${language}/index.generated.ts`, texts(tree, language)]),
  ];
}

function write(tree) {
  for (const [path, content] of gathered(tree)) if (!tree.exists(path) || tree.read(path, 'utf-8') !== content) tree.write(path, content);
}

module.exports = { gathered, write };
