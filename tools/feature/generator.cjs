// Makes a whole slice and its lines in the shared lists; docs/how-to/feature.md says what is left for the author.
const { generateFiles } = require('@nx/devkit');
const { join } = require('node:path');

const camel = (kebab) => kebab.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (kebab) => camel(`-${kebab}`);

/** Every name that the templates use, from the plural in kebab-case. */
function namesOf(plural, singular = plural.replace(/s$/, '')) {
  return {
    plural, singular, template: '',
    Thing: pascal(singular), thing: camel(singular), Things: pascal(plural), things: camel(plural),
    table: singular.replaceAll('-', '_'), words: singular.replaceAll('-', ' '),
  };
}

/** Inserts a line before the first line that matches, or says which list has changed its form. */
function addLine(tree, path, before, line) {
  const lines = tree.read(path, 'utf-8').split('\n');
  const at = lines.findIndex((text) => before.test(text));
  if (at < 0) throw new Error(`${path}: no line like ${before} to add before; add by hand: ${line}`);
  lines.splice(at, 0, line);
  tree.write(path, lines.join('\n'));
}

const nextNumber = (tree) =>
  Math.max(...tree.children('apps/api/src/migrations').map((file) => Number(/^\d{4}/.exec(file)?.[0] ?? 0))) + 1;

module.exports = function feature(tree, { name, singular }) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error(`${name} is not kebab-case`);
  const number = nextNumber(tree);
  const names = { ...namesOf(name, singular), number, padded: String(number).padStart(4, '0') };
  const { plural, Thing, Things, thing, things, padded } = names;
  const from = (folder) => join(__dirname, 'files', folder);

  generateFiles(tree, from('migration'), 'apps/api/src/migrations', names);
  generateFiles(tree, from('api'), `apps/api/src/features/${plural}`, names);
  generateFiles(tree, from('contract'), 'libs/contracts/src', names);
  for (const language of ['fi', 'sv', 'en']) {
    generateFiles(tree, from('texts'), `libs/i18n/src/${language}`, names);
    addLine(tree, `libs/i18n/src/${language}/index.ts`, /^$/, `import ${things} from './${plural}.json' with { type: 'json' };`);
    const index = tree.read(`libs/i18n/src/${language}/index.ts`, 'utf-8');
    tree.write(`libs/i18n/src/${language}/index.ts`, index.replace(/,?\s*\};?\s*$/, `, ${things} };\n`));
  }
  addLine(tree, 'libs/contracts/src/index.ts', /my-path|^$(?![\s\S])/, `export * from './${plural}.js';`);
  addLine(tree, 'apps/api/src/migrations/index.ts', /^$/, `import { ${things}${padded} } from './${padded}-${plural}.js';`);
  addLine(tree, 'apps/api/src/migrations/index.ts', /^\];/, `  ${things}${padded},`);
  addLine(tree, 'apps/api/src/features/features.module.ts', /^$/, `import { ${Things}Module } from './${plural}/${plural}.module.js';`);
  addLine(tree, 'apps/api/src/features/features.module.ts', /^ {2}\],/, `    ${Things}Module,`);
  addLine(tree, 'tools/eslint/directions.mjs', /^\];/, `  '${plural}',`);
  addLine(tree, 'libs/domain/src/access/grants.ts', /^\} as const/, `\n  '${thing}.list': ADMIN,\n  '${thing}.create': ADMIN,\n  '${thing}.change': ADMIN,`);
  tree.write('docs/glossary.md', tree.read('docs/glossary.md', 'utf-8').replace(/(\n\| `referred`)/, `\n| ${Thing} | | | ${names.words} | |$1`));
};
module.exports.namesOf = namesOf;
