import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A field that an error is told at, as the sources write it: `*` stands for what is put in at run time. */
export interface ErrorField {
  field: string;
  file: string;
}

const NOT_THE_PRODUCT = /\.(spec|hostile)\.ts$|[\\/](testing|demo|migrations)[\\/]/;
/** What a parameter is called that takes the field at which an error is told. */
const PARAMETER = 'field';

/** Every field that the sources name to an error: in `DomainError.at`, in a list of errors, and given on to what tells them. */
export function errorFields(folders: readonly string[]): ErrorField[] {
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.ts') && !NOT_THE_PRODUCT.test(file));
  const sources = files.map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  const takers = new Map(sources.flatMap(takersOf));
  return sources.flatMap((source) => fieldsIn(source, takers).map((field) => ({ field, file: source.fileName })));
}

/** Functions and methods that take a field, with its place among their parameters. */
function takersOf(source: ts.SourceFile): [string, number][] {
  return nodesOf(source).flatMap((node): [string, number][] => {
    if (!ts.isFunctionDeclaration(node) && !ts.isMethodDeclaration(node)) return [];
    const index = node.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === PARAMETER);
    return index < 0 || !node.name || !ts.isIdentifier(node.name) ? [] : [[node.name.text, index]];
  });
}

function fieldsIn(source: ts.SourceFile, takers: ReadonlyMap<string, number>): string[] {
  return nodesOf(source).flatMap((node) => {
    if (ts.isCallExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      // `at` is a short name that other things have too.
      const isOther = called.getText() === 'at' && node.expression.getText() !== 'DomainError.at';
      const index = ts.isIdentifier(called) && !isOther ? takers.get(called.text) : undefined;
      return index === undefined ? [] : written(node.arguments[index]);
    }
    // `{ field: 'startsOn', code: 'required' }`
    const isError = ts.isObjectLiteralExpression(node) && node.properties.some(({ name }) => name?.getText() === 'code');
    return isError ? node.properties.flatMap((part) => (ts.isPropertyAssignment(part) && part.name.getText() === PARAMETER ? written(part.initializer) : [])) : [];
  });
}

/** What is written of a field here; nothing for one that is only handed on, which is written where it comes from. */
function written(value: ts.Expression | undefined): string[] {
  if (!value) return [];
  if (ts.isStringLiteral(value)) return [value.text];
  if (ts.isConditionalExpression(value)) return [...written(value.whenTrue), ...written(value.whenFalse)];
  if (ts.isTemplateExpression(value)) return [`${value.head.text}${value.templateSpans.map(({ literal }) => `*${literal.text}`).join('')}`];
  return [];
}

function nodesOf(root: ts.Node): ts.Node[] {
  const all: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    all.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return all;
}

interface Schema {
  $ref?: string;
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  allOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
}

/** Every path in a body: `referral`, `referral.date`, `entries`, `entries.*`, `entries.*.minutes`. */
export function bodyPaths(schemas: Readonly<Record<string, unknown>>, body: unknown, before = ''): string[] {
  const given = (body ?? {}) as Schema;
  const named = given.$ref === undefined ? given : ((schemas[given.$ref.split('/').at(-1) ?? ''] ?? {}) as Schema);
  const parts = [named.allOf, named.oneOf, named.anyOf].flatMap((all) => all ?? []).flatMap((part) => bodyPaths(schemas, part, before));
  if (named.items) return [...parts, `${before}*`, ...bodyPaths(schemas, named.items, `${before}*.`)];
  return [...parts, ...Object.entries(named.properties ?? {}).flatMap(([name, part]) => [`${before}${name}`, ...bodyPaths(schemas, part, `${before}${name}.`)])];
}
