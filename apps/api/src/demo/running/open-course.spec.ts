import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, contains } from '@valopolku/domain';
import { runningProjectStart } from '../make/demo-projects.js';
import { runningChartings } from './charting.js';
import { endedPeriods } from './ended-people.js';
import { openCourse } from './open-course.js';
import { RUNNING_PEOPLE } from './people.js';

/** Days over more than a year: every weekday, holidays, ends of months, the leap day. */
const DAYS = Array.from({ length: 100 }, (_, day) => addDays('2027-09-15', day * 4));

describe('the running project on any day', () => {
  it('has open periods whose steps lie in order and in the past', () => {
    const broken: string[] = [];
    for (const today of DAYS) {
      const projectStartsOn = runningProjectStart(today);
      for (const person of RUNNING_PEOPLE) {
        const course = openCourse(person, today);
        const steps = [projectStartsOn, course.referredOn, course.startsOn, course.assessedOn, course.buildingOn, course.demonstratingOn];
        const taken = steps.filter((date) => date !== null);
        const rules: Record<string, boolean> = {
          inOrder: [...taken].sort().join() === taken.join(),
          past: taken.every((date) => date <= today),
          aimed: !person.target || course.aimedOn <= today,
          judged: !course.judgedOn || ((course.buildingOn ?? '') <= course.judgedOn && course.judgedOn < today && course.judgedOn <= (course.demonstratingOn ?? '9')),
          placed: !course.placed || contains(course.placed, today),
          logged: course.entries.every((entry) => course.placed !== null && contains(course.placed, entry.date) && entry.date < today),
        };
        broken.push(...Object.keys(rules).filter((rule) => !rules[rule]).map((rule) => `${today} ${person.key} ${rule}`));
      }
    }
    expect(broken).toEqual([]);
  });

  it('is late where it is meant to be, and asks for news where nobody did', () => {
    for (const today of DAYS) {
      const course = (key: string) => openCourse(RUNNING_PEOPLE.find((person) => person.key === key) as (typeof RUNNING_PEOPLE)[number], today);
      expect(addMonths(course('jere').startsOn ?? '', 2) <= today).toBe(true);
      expect(addMonths(course('kimmo').startsOn ?? '', 4) <= today).toBe(true);
      expect((course('veikko').entries.at(-1)?.date ?? '') <= addDays(today, -15)).toBe(true);
    }
  });

  it('has people whose period is over, within the project', () => {
    for (const today of DAYS) {
      const projectStartsOn = runningProjectStart(today);
      const charted = new Map(runningChartings(projectStartsOn, today).map((one) => [one.environment.key, one.chartedOn]));
      for (const { period, placements, demonstrations, demonstrationOn } of endedPeriods(today)) {
        expect(period.startsOn >= projectStartsOn && period.endsOn < today).toBe(true);
        for (const { environment } of placements) expect((charted.get(environment.key) ?? '9') <= period.startsOn).toBe(true);
        for (const { on } of demonstrations) expect(demonstrationOn !== null && on > addDays(demonstrationOn, 6) && on < addDays(period.endsOn, -2)).toBe(true);
      }
    }
  });
});
