import { describe, expect, it } from '@jest/globals';
import { addMonths, ageOn, rangesOverlap } from '@valopolku/domain';
import { isWorkday } from '../shared/workdays.js';
import { DEGREE_PARTS_BY_CELL, DEGREE_PARTS_BY_QUALIFICATION, DEMO_MUNICIPALITIES, PUBLISHED, QUALIFICATIONS, type DemoQualification } from './published-figures.js';
import { publishedPopulation } from './population.js';

const people = publishedPopulation();
const first = people.map((person) => ({ ...person, period: person.periods[0] as (typeof person.periods)[number] }));
const last = people.map((person) => person.periods.at(-1) as (typeof person.periods)[number]);
const completions = people.flatMap((person) => person.periods.flatMap((period) => period.completed.map((part) => ({ person, period, ...part }))));

describe('people of the published project', () => {
  it('is the same every time, and nobody twice', () => {
    expect(publishedPopulation()).toEqual(people);
    expect(new Set(people.map((person) => `${person.givenName} ${person.familyName}`)).size).toBe(PUBLISHED.participants);
  });

  it('counts as published at the start', () => {
    expect(people).toHaveLength(PUBLISHED.participants);
    expect(people.filter((person) => person.gender === 'female')).toHaveLength(PUBLISHED.women);
    expect(first.filter(({ birthDate, period }) => ageOn(birthDate, period.startsOn) < 30)).toHaveLength(PUBLISHED.under30);
    const long = first.filter(({ period }) => period.background.labourMarketStatus === 'unemployed' && (period.background.monthsUnemployed ?? 0) > 12);
    expect(long).toHaveLength(PUBLISHED.unemployedOver12Months);
    const education = (...values: string[]): number => first.filter(({ period }) => values.includes(period.background.education)).length;
    expect([education('basic', 'basicNotCompleted'), education('vocational'), education('higher')]).toEqual(Object.values(PUBLISHED.education));
  });

  it('has people at the edge of every limit', () => {
    const ages = first.map(({ birthDate, period }) => [ageOn(birthDate, period.startsOn), period.startsOn.slice(5) === birthDate.slice(5)]);
    expect(ages.filter(([, birthday]) => birthday).length).toBeGreaterThan(3);
    expect(first.some(({ period }) => period.background.monthsUnemployed === 12)).toBe(true);
  });

  it.each(Object.entries(PUBLISHED.exits))('ends as published: %s %i', (status, count) => {
    const statuses = status === 'work' ? ['working', 'paySubsidisedWork'] : [status];
    expect(last.filter((period) => statuses.includes(period.exit.status))).toHaveLength(count);
  });

  it('moves to job-seeking only from outside working life', () => {
    for (const [index, period] of last.entries()) {
      const outside = first[index]?.period.background.labourMarketStatus === 'outsideWorkingLife';
      expect(outside).toBe(['movedToJobSeeking', 'outsideWorkingLife'].includes(period.exit.status));
    }
  });

  it('completes as published, by cell and by qualification', () => {
    expect(completions).toHaveLength(PUBLISHED.degreeParts);
    for (const field of ['cleaning', 'property'] as const) {
      for (const municipality of DEMO_MUNICIPALITIES) {
        const cell = completions.filter(({ person }) => person.field === field && person.municipality === municipality);
        expect(cell).toHaveLength(DEGREE_PARTS_BY_CELL[field][municipality]);
      }
    }
    for (const [qualification, count] of Object.entries(DEGREE_PARTS_BY_QUALIFICATION)) {
      const code = QUALIFICATIONS[qualification as DemoQualification];
      expect(completions.filter((completion) => completion.qualification === code)).toHaveLength(count);
    }
  });

  it('completes a degree part once a person, and eight whole qualifications', () => {
    expect(new Set(completions.map(({ person, part, qualification }) => `${person.key} ${qualification} ${part}`)).size).toBe(completions.length);
    expect(people.filter((person) => person.periods.some((period) => period.whole !== null))).toHaveLength(PUBLISHED.wholeQualifications);
  });

  it('keeps within the project, one period at a time, about six months', () => {
    for (const { periods } of people) {
      for (const period of periods) {
        expect(period.startsOn >= PUBLISHED.startsOn && period.endsOn <= PUBLISHED.endsOn).toBe(true);
        expect(period.endsOn < addMonths(period.startsOn, 8)).toBe(true);
        expect([isWorkday(period.startsOn), isWorkday(period.endsOn)]).toEqual([true, true]);
      }
      const [one, two] = periods;
      if (one && two) expect(rangesOverlap(one, two)).toBe(false);
    }
    expect(people.filter((person) => person.periods.length === 2)).toHaveLength(3);
  });

  it('has immigrants from 2017 on, with Finnish enough to follow', () => {
    const immigrants = people.filter((person) => person.immigrant !== null);
    expect(immigrants).toHaveLength(9);
    expect(immigrants.every((person) => (person.periods[0]?.startsOn ?? '') >= '2017-01-01')).toBe(true);
  });
});
