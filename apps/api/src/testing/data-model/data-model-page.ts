import type { ColumnShape, TableShape } from './table-shape.js';

const HEAD = `# Data model

Made by \`data-model.spec.ts\` from the migrated schema; SQLite and PostgreSQL have the same. \`UPDATE_DOCS=yes\` writes it anew.

Ids are UUIDv7 in their text form, civil dates \`YYYY-MM-DD\`, instants ISO 8601 in UTC, durations whole minutes; JSON is text. A row that
people change carries \`version\`; a row of a case carries \`organisation_id\`. What the columns mean stands in the entities and in [the glossary](glossary.md).
`;

/** docs/data-model.md. */
export function dataModelPage(tables: readonly TableShape[]): string {
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0);
  const links = tables.map(({ name }) => `[${name}](#${name})`).join(' · ');
  return `${HEAD}\n${tables.length} tables, ${columns} columns: ${links}\n${tables.map(section).join('')}`;
}

function section(table: TableShape): string {
  const rows = table.columns.map((column) => `| ${[column.name, column.type, column.required ? 'yes' : '', keyOf(table, column)].join(' | ')} |`);
  const keys = [
    ...(table.primaryKey.length > 1 ? [`Primary key: ${table.primaryKey.join(', ')}.`] : []),
    ...table.unique.map(({ columns, partial }) => `Unique: ${columns.join(', ')}${partial ? ' (among some rows)' : ''}.`),
    ...table.indexes.map((columns) => `Index: ${columns.join(', ')}.`),
  ];
  const below = keys.length === 0 ? '' : `\n${keys.map((key) => `- ${key}\n`).join('')}`;
  return `\n## ${table.name}\n\n| column | type | required | key |\n|---|---|---|---|\n${rows.join('\n')}\n${below}`;
}

function keyOf({ primaryKey }: TableShape, { name, references }: ColumnShape): string {
  return [primaryKey.includes(name) ? 'primary' : '', references === null ? '' : `→ ${references}`].filter(Boolean).join(' ');
}
