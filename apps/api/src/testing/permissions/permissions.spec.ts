import { beforeAll, describe, expect, it } from '@jest/globals';
import { AuditVerifier } from '../../platform/audit/audit-verifier.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import { expectWritten } from '../generated-document.js';
import type { Cell } from './cells.js';
import { BRANCHES } from './index.generated.js';
import { operationsOf } from './operations-of.js';
import { permissionTable, rowName } from './permission-table.js';
import { PermissionWorld } from './permission-world.js';
import { OTHER_IDS, RESPONSIBILITY_FIELDS } from './responsibility-fields.js';
import { runCells, type Operation } from './run-cells.js';
import { SAMPLES } from './index.generated.js';

const MINUTES = 60_000;

describeOnBothDatabases('who may what', (context) => {
  /** By row: an operation, or an operation with the branch of its body. */
  const table = new Map<string, readonly Cell[]>();
  /** By row: the names in the body that was sent. */
  const sent = new Map<string, readonly string[]>();
  const broken: string[] = [];
  let operations: Operation[];
  const offending = (wrong: (cell: Cell) => boolean, of: (operation: Operation) => boolean = () => true) =>
    operations.filter(of).flatMap(({ id }) => rowsOf(id).flatMap((row) => (table.get(row) ?? []).filter(wrong).map((cell) => `${row} as ${cell.role}, ${cell.relation}: ${cell.outcome}`)));

  beforeAll(async () => {
    operations = operationsOf(context.api.app);
    const world = await PermissionWorld.make(context.api);
    for (const operation of operations) {
      const sample = SAMPLES[operation.id];
      const branches = Object.entries(BRANCHES[operation.id] ?? {});
      for (const [row, one] of [[operation.id, sample] as const, ...branches.map(([branch, of]) => [rowName(operation.id, branch), of] as const)]) {
        const run = one && (await runCells(world, operation, one).catch((error: unknown) => void broken.push(`${row}: ${String(error)}`)));
        table.set(row, run?.cells ?? []);
        sent.set(row, run?.names ?? []);
      }
    }
  }, 10 * MINUTES);

  it('has a sample for every operation that needs a session, and none besides', () => {
    expect(operations.map(({ id }) => id).filter((id) => !(id in SAMPLES))).toEqual([]);
    expect(Object.keys(SAMPLES).filter((id) => !operations.some((operation) => operation.id === id))).toEqual([]);
  });

  it('has a sample for each branch of a body that changes who is responsible, where, or in what scope', () => {
    const lacking = operations.flatMap(({ id, fields }) => {
      const responsible = fields.filter(({ name }) => RESPONSIBILITY_FIELDS.has(name));
      const optional = responsible.filter(({ isRequired }) => !isRequired).map(({ name }) => name);
      const required = responsible.filter(({ isRequired, name }) => isRequired && !sent.get(id)?.includes(name)).map(({ name }) => name);
      // The only such field of a body may stand in the plain sample; of several each is tried without the others.
      const own = optional.filter((name) => !(optional.length === 1 && sent.get(id)?.includes(name)));
      return [...required, ...own.filter((name) => !hasOwnBranch(id, name, optional))].map((name) => `${id}: ${name}`);
    });
    expect(lacking).toEqual([]);
    expect(Object.keys(BRANCHES).filter((id) => !(id in SAMPLES))).toEqual([]);
  });

  it('knows of every id in a body whether it is one of those', () => {
    const unknown = operations.flatMap(({ id, fields }) => fields.filter(({ name }) => /(^i|I)ds?$/.test(name) && !RESPONSIBILITY_FIELDS.has(name) && !OTHER_IDS.has(name)).map(({ name }) => `${id}: ${name}`));
    expect(unknown).toEqual([]);
  });

  const rowsOf = (id: string): string[] => [id, ...Object.keys(BRANCHES[id] ?? {}).map((branch) => rowName(id, branch))];

  function hasOwnBranch(id: string, name: string, optional: readonly string[]): boolean {
    const names = sent.get(rowName(id, name)) ?? [];
    return names.includes(name) && !optional.some((other) => other !== name && names.includes(other));
  }

  it('has samples that the right caller gets through, with one access event for each call on case data', () => {
    expect(broken).toEqual([]);
  });

  it('lets someone do each of them', () => {
    const rows = operations.flatMap(({ id }) => rowsOf(id));
    expect(rows.filter((row) => !table.get(row)?.some((cell) => cell.outcome === 'yes'))).toEqual([]);
  });

  it('is as docs/permissions.md says', () => {
    const cells = [...table.values()].reduce((sum, row) => sum + row.filter((cell) => cell.outcome !== 'n/a').length, 0);
    process.stdout.write(`who may what on ${context.dialect}: ${operations.length} operations, ${table.size} rows, ${cells} cells\n`);
    expectWritten('permissions.md', permissionTable(table));
  });

  describe('whatever the table says', () => {
    it('another organisation sees nobody and changes nothing', () => {
      const onCases = ({ id, caseData }: Operation): boolean => caseData && !['environments.create', 'coachingPeriods.refer', 'myPath.read', 'trainees.search'].includes(id);
      expect(offending((cell) => cell.relation === 'otherOrganisation' && ['yes', 'reason'].includes(cell.outcome), onCases)).toEqual([]);
    });

    it('a coach takes no case of another, and refers nobody known in outline without a reason', () => {
      const rows = [...table].filter(([row]) => /^coachingPeriod(s\.change|Phases\.start)/.test(row));
      expect(rows.length).toBeGreaterThan(7);
      expect(rows.flatMap(([row, cells]) => cells.filter(({ role, relation, outcome }) => role === 'coach' && relation !== 'own' && outcome === 'yes').map(() => row))).toEqual([]);
      expect(table.get('coachingPeriods.refer {traineeId}')?.filter(({ role, relation }) => role === 'coach' && relation === 'reasonNotGiven')).toMatchObject([{ outcome: 'reason' }]);
    });

    it('what does not exist is 404, or refused before anything is loaded', () => {
      expect(offending((cell) => cell.relation === 'missing' && !['hidden', 'no', 'n/a'].includes(cell.outcome))).toEqual([]);
    });

    it('an admin sees no case data', () => {
      expect(offending((cell) => cell.role === 'admin' && ['yes', 'reason'].includes(cell.outcome), ({ id, caseData }) => caseData && !id.startsWith('environment'))).toEqual([]);
    });

    it('the audit chains are whole', async () => {
      expect(await context.api.get(AuditVerifier).verify()).toMatchObject({ whole: true });
    });
  });
});
