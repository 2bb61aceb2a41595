import { beforeAll, describe, expect, it } from '@jest/globals';
import { AuditVerifier } from '../../platform/audit/audit-verifier.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import { expectWritten } from '../generated-document.js';
import type { Cell } from './cells.js';
import { operationsOf } from './operations-of.js';
import { permissionTable } from './permission-table.js';
import { PermissionWorld } from './permission-world.js';
import { runCells, type Operation } from './run-cells.js';
import { SAMPLES } from './samples.js';

const MINUTES = 60_000;

describeOnBothDatabases('who may what', (context) => {
  const table = new Map<string, readonly Cell[]>();
  const broken: string[] = [];
  let operations: Operation[];
  const offending = (wrong: (cell: Cell) => boolean, of: (operation: Operation) => boolean = () => true) =>
    operations.filter(of).flatMap(({ id }) => (table.get(id) ?? []).filter(wrong).map((cell) => `${id} as ${cell.role}, ${cell.relation}: ${cell.outcome}`));

  beforeAll(async () => {
    operations = operationsOf(context.api.app);
    const world = await PermissionWorld.make(context.api);
    for (const operation of operations) {
      const sample = SAMPLES[operation.id];
      const cells = sample && runCells(world, operation, sample).catch((error: unknown) => void broken.push(String(error)));
      table.set(operation.id, (await cells) ?? []);
    }
  }, 10 * MINUTES);

  it('has a sample for every operation that needs a session, and none besides', () => {
    expect(operations.map(({ id }) => id).filter((id) => !(id in SAMPLES))).toEqual([]);
    expect(Object.keys(SAMPLES).filter((id) => !operations.some((operation) => operation.id === id))).toEqual([]);
  });

  it('has samples that the right caller gets through, with one access event for each call on case data', () => {
    expect(broken).toEqual([]);
  });

  it('lets someone do each of them', () => {
    expect(operations.filter(({ id }) => !table.get(id)?.some((cell) => cell.outcome === 'yes')).map(({ id }) => id)).toEqual([]);
  });

  it('is as docs/permissions.md says', () => {
    const cells = [...table.values()].reduce((sum, row) => sum + row.filter((cell) => cell.outcome !== 'n/a').length, 0);
    process.stdout.write(`who may what on ${context.dialect}: ${table.size} operations, ${cells} cells\n`);
    expectWritten('permissions.md', permissionTable(table));
  });

  describe('whatever the table says', () => {
    it('another organisation sees nobody and changes nothing', () => {
      const onCases = ({ id, caseData }: Operation): boolean => caseData && !['environments.create', 'coachingPeriods.refer', 'myPath.read', 'trainees.search'].includes(id);
      expect(offending((cell) => cell.relation === 'otherOrganisation' && ['yes', 'reason'].includes(cell.outcome), onCases)).toEqual([]);
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
