import { ROLES } from '@valopolku/domain';
import { RELATIONS, type Cell } from './cells.js';

const HEAD = `# Who may what

Made by \`permissions.spec.ts\` from real calls: every operation of the document × every branch of its body × every role × how the caller
stands to the thing. A branch stands in braces: the field that changes who is responsible, where, or in what scope.
A change here is a change of who may what: review it as such. \`UPDATE_DOCS=yes\` writes it anew.

In each column five answers, in this order: **own** (coached, supervised, or one's own account) · **other person's, no reason given** ·
**the same after giving a reason** · **of another organisation** · **no such thing**.

\`yes\` done or shown · \`without\` a list without the person · \`reason\` 403, opens with a reason · \`no\` 403 · \`hidden\` 404 · \`n/a\` has no id

The people asked about are under no safety prohibition. Under one, places and words that may tell them are withheld (docs/adr/0013), and a
former trainee is referred again by the last coach or who stands in for that coach only.

`;

/** A row of the table: an operation, or one with the branch of its body. */
export const rowName = (operation: string, branch: string): string => `${operation} {${branch}}`;

/** The table as it stands in docs/permissions.md. */
export function permissionTable(rows: ReadonlyMap<string, readonly Cell[]>): string {
  const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([operation, cells]) => `| ${[operation, ...ROLES.map((role) => answers(cells, role))].join(' | ')} |`);
  return `${HEAD}| operation | ${ROLES.join(' | ')} |\n|${'---|'.repeat(ROLES.length + 1)}\n${lines.join('\n')}\n`;
}

/** Five equal answers are written once. */
function answers(cells: readonly Cell[], role: string): string {
  const outcomes = RELATIONS.map((relation) => cells.find((cell) => cell.role === role && cell.relation === relation)?.outcome ?? '?');
  const real = new Set(outcomes.filter((outcome) => outcome !== 'n/a'));
  return real.size === 1 ? `${[...real].join('')} (all)` : outcomes.join(' · ');
}
