import { beforeAll, describe, expect, it } from '@jest/globals';
import { FsTree } from 'nx/src/generators/tree.js';
import { fileURLToPath } from 'node:url';
import feature from './generator.cjs';
import { complaintsIn } from './typecheck-tree.mjs';

// Over the files of the disk, in memory only: templates and shared lists must fit each other as they are today.
const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/.$/, '');
const treeOf = () => new FsTree(root, false);

describe('the generator of a feature', () => {
  const tree = treeOf();
  const changed = (type) => tree.listChanges().filter((change) => change.type === type).map(({ path }) => path);

  beforeAll(() => {
    feature(tree, { name: 'registry/job-openings', fi: 'Avoimet paikat', sv: 'Lediga platser' });
    feature(tree, { name: 'network/buses', singular: 'bus' });
  });

  it.each(['apps/api', 'apps/web', 'libs/contracts', 'libs/domain', 'libs/i18n'])('writes what compiles in %s', (project) => {
    expect(complaintsIn(tree, project)).toEqual([]);
  });

  it('is told when a template no longer fits', () => {
    const rotten = treeOf();
    feature(rotten, { name: 'registry/job-openings' });
    const path = 'libs/contracts/src/registry/job-openings.ts';
    rotten.write(path, rotten.read(path, 'utf-8').replace('@Text(200)', '@Text("200")'));
    expect(complaintsIn(rotten, 'libs/contracts')).toEqual([expect.stringContaining(path)]);
  });

  it('makes each layer of the slice', () => {
    const layers = ['libs/domain/src/registry/job-opening/', 'apps/api/src/migrations/', 'apps/api/src/areas/registry/job-openings/', 'apps/api/src/testing/permissions/', 'libs/contracts/src/', 'libs/i18n/src/fi/', 'libs/i18n/src/sv/', 'libs/i18n/src/en/', 'apps/web/src/data/registry/', 'apps/web/src/areas/registry/job-openings/', 'apps/web/src/areas/registry/job-openings/pages/'];
    expect(layers.filter((layer) => !changed('CREATE').some((path) => path.startsWith(layer) && path.includes('job-opening')))).toEqual([]);
    expect(changed('CREATE').filter((path) => /\.(spec|test)\.tsx?$/.test(path))).toHaveLength(4);
  });

  it('leaves no hole and no sign of a template in them', () => {
    expect(changed('CREATE').filter((path) => /<%|%>|undefined|__|&#/.test(`${path} ${tree.read(path, 'utf-8')}`))).toEqual([]);
  });

  it('lists both features wherever features are listed', () => {
    const lists = changed('UPDATE').filter((path) => !path.endsWith('.json'));
    expect(lists.length).toBeGreaterThan(12);
    expect(lists.filter((path) => !/bus/i.test(tree.read(path, 'utf-8')) || !/job-?openings?/i.test(tree.read(path, 'utf-8')) && !/Avoimet/.test(tree.read(path, 'utf-8')))).toEqual([]);
  });

  it.each([
    [{ name: 'registry/JobOpenings' }, 'kebab-case'],
    [{ name: 'job-openings' }, 'the areas are registry, catalogue'],
    [{ name: 'offices/job-openings' }, 'the areas are'],
    [{ name: 'registry/projects' }, 'already'],
    [{ name: 'registry/software' }, '--singular'],
    [{ name: 'registry/job-openings', fi: "Paikat'" }, 'sign'],
  ])('refuses %o', (options, reason) => {
    expect(() => feature(treeOf(), options)).toThrow(reason);
  });

  it('says which list has changed its form', () => {
    const other = treeOf();
    other.write('apps/web/src/platform/paths.ts', 'export const paths = {};\n');
    expect(() => feature(other, { name: 'registry/job-openings' })).toThrow('apps/web/src/platform/paths.ts');
  });
});
