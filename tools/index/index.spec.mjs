import { expect, it } from '@jest/globals';
import { FsTree } from 'nx/src/generators/tree.js';
import { fileURLToPath } from 'node:url';
import gather from './gather.cjs';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/.$/, '');
const tree = new FsTree(root, false);

it.each(gather.gathered(tree).map(([path, content]) => ({ path, content })))('$path is what lies in the folders (npx nx g tools:index)', ({ path, content }) => {
  expect(tree.read(path, 'utf-8')).toBe(content);
});

it('lists what is added, and no test of it', () => {
  const other = new FsTree(root, false);
  other.write('apps/api/src/areas/registry/buses/buses.module.ts', 'export class BusesModule {}\n');
  other.write('apps/api/src/areas/registry/buses/bus.entity.ts', 'export class BusEntity {}\n');
  other.write('apps/api/src/areas/registry/buses/buses.module.spec.ts', 'export class BusesSpecModule {}\n');
  const [[, content]] = gather.gathered(other);
  expect(content).toContain("import { BusesModule } from './areas/registry/buses/buses.module.js';");
  expect(content).toContain("import './areas/registry/buses/bus.entity.js';");
  expect(content).not.toContain('BusesSpecModule');
  // An area stands before those to its right.
  expect(content.indexOf('  BusesModule,')).toBeLessThan(content.indexOf('  WorkLogsModule,'));
});
