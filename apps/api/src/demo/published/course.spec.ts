import { describe, expect, it } from '@jest/globals';
import { contains, isWeekday } from '@valopolku/domain';
import { diariesOf } from './diaries.js';
import { publishedEnvironments } from './environments.js';
import { placePeriods } from './placed-period.js';
import { publishedPopulation } from './population.js';
import { PUBLISHED } from './published-figures.js';

const environments = publishedEnvironments();
const placed = placePeriods(publishedPopulation(), environments);
const RANK = { guided: 0, partly: 1, independent: 2 };

describe('places and days of the published project', () => {
  it('has 42 places, mostly municipal', () => {
    expect(environments).toHaveLength(PUBLISHED.environments);
    expect(new Set(environments.map((environment) => `${environment.name} ${environment.municipality}`)).size).toBe(PUBLISHED.environments);
    expect(environments.filter((environment) => environment.kind === 'municipalSite').length).toBeGreaterThan(PUBLISHED.environments / 2);
  });

  it('walks through the phases in order, with demonstrations in the last', () => {
    for (const { period, skillBuildingOn, demonstrationOn, demonstrations, placements } of placed) {
      const days = [period.startsOn, placements[0]?.startsOn ?? '', skillBuildingOn, demonstrationOn ?? skillBuildingOn, period.endsOn];
      expect([...days].sort()).toEqual(days);
      expect(demonstrations.filter((one) => one.passed)).toHaveLength(period.completed.length);
      for (const { on } of demonstrations) expect(on > (demonstrationOn ?? '9999') && on < period.endsOn && isWeekday(on)).toBe(true);
      if (period.pause) expect(period.startsOn < period.pause.startsOn && period.pause.endsOn < period.endsOn).toBe(true);
    }
  });

  it('logs at least 6000 days of work, each in its placement, on a weekday, in no pause', () => {
    let count = 0;
    for (const [index, one] of placed.entries()) {
      for (const { placement, entries } of diariesOf(one, index)) {
        for (const entry of entries) {
          expect(isWeekday(entry.date) && contains(placement, entry.date) && contains(one.period, entry.date)).toBe(true);
          if (one.period.pause) expect(contains(one.period.pause, entry.date)).toBe(false);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThanOrEqual(6000);
    expect(count).toBeLessThan(7000);
  });

  it('climbs from guided to independent', () => {
    for (const [index, one] of placed.entries()) {
      const ranks = diariesOf(one, index).flatMap(({ entries }) => entries.filter((entry) => entry.activity === null).map((entry) => RANK[entry.independence]));
      const third = Math.floor(ranks.length / 3);
      const mean = (list: readonly number[]): number => list.reduce((sum, rank) => sum + rank, 0) / list.length;
      expect(mean(ranks.slice(-third))).toBeGreaterThan(mean(ranks.slice(0, third)) + 0.4);
    }
  });
});
