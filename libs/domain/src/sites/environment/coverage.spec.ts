import { describe, expect, it } from '@jest/globals';
import type { Requirement } from '../../catalogue/qualification/catalogue.js';
import { coverageOf } from './coverage.js';

const part = (id: string) => ({ id });
const requirement = (id: string, degreePartId: string): Requirement => ({ id, degreePartId, statement: { fi: id }, isDraft: true, position: 1 });

describe('coverage of degree parts by the tasks of an environment', () => {
  const requirements = [requirement('a1', 'a'), requirement('a2', 'a'), requirement('b1', 'b')];

  it.each<[what: string, mapped: string[], approved: string[], covered: [string, number, number, boolean][]]>([
    ['nothing mapped, one approved', [], ['b'], [['a', 0, 2, false], ['b', 0, 1, true]]],
    ['part of one', ['a2'], [], [['a', 1, 2, false], ['b', 0, 1, false]]],
    ['everything, and a requirement of a part that is not asked', ['a1', 'a2', 'b1', 'z9'], ['a'], [['a', 2, 2, true], ['b', 1, 1, false]]],
  ])('%s', (_, mapped, approved, covered) => {
    const found = coverageOf({ mappedRequirementIds: new Set(mapped), requirements, parts: [part('a'), part('b')], approvedPartIds: new Set(approved) });
    expect(found.map((item) => [item.part.id, item.requirementsCovered, item.requirementsTotal, item.approved])).toEqual(covered);
  });
});
