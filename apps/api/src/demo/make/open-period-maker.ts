import { Injectable } from '@nestjs/common';
import type { SaveTraineeRequest } from '@valopolku/contracts';
import { addDays, addMonths, type Actor, type PlainDate } from '@valopolku/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MUNICIPALITIES } from '../published/published-figures.js';
import { openCourse, type OpenCourse } from '../running/open-course.js';
import type { RunningPerson } from '../running/people.js';
import { Random } from '../shared/random.js';
import { workdayFrom, workdayUntil } from '../shared/workdays.js';
import { CaseSteps, type DemoCase } from './case-steps.js';
import { backgroundOf, referralOf, traineeOf } from './course-maker.js';
import { environmentOf, type DemoWorld } from './demo-world.js';
import { DemonstrationMaker } from './demonstration-maker.js';
import { DiaryMaker } from './diary-maker.js';

/** Someone whose period is open today, brought to where the person stands. */
@Injectable()
export class OpenPeriodMaker {
  constructor(
    private readonly steps: CaseSteps,
    private readonly diaries: DiaryMaker,
    private readonly demonstrations: DemonstrationMaker,
    private readonly units: UnitOfWork,
  ) {}

  async make(world: DemoWorld, person: RunningPerson, index: number, today: PlainDate, staff: Actor | undefined): Promise<DemoCase> {
    const course = openCourse(person, today);
    const coach = world.actors[person.coach];
    const one = await this.units.run(coach, () => this.begin(world, person, course, index));
    if (person.environment && course.placed) {
      const lastDay = addDays(today, -1);
      await this.diaries.write(one, environmentOf(world, person.environment), lastDay, course.entries, staff);
    }
    await this.units.run(coach, () => this.bringOn(world, one, person, course, today));
    return one;
  }

  private async begin(world: DemoWorld, person: RunningPerson, course: OpenCourse, index: number): Promise<DemoCase> {
    const random = new Random(`person ${person.key}`);
    const birthDate = addDays(addMonths(course.referredOn, -12 * person.age), -random.whole(20, 300));
    const one = await this.steps.refer({
      coach: world.actors[person.coach],
      person: { trainee: { ...traineeOf({ ...person, birthDate }, random), ...wordsOf(person, random) } },
      referral: { ...referralOf(index % 3 === 0 ? 'outreachYouthWork' : index % 3 === 1 ? 'employmentAuthority' : 'municipalWorkshop'), date: course.referredOn },
      background: backgroundOf(
        { immigrant: person.immigrant ?? null },
        { labourMarketStatus: 'unemployed', monthsUnemployed: random.whole(3, 40), education: random.pick(['basic', 'vocational', 'vocational'] as const) },
      ),
      municipalityCode: MUNICIPALITIES[person.municipality],
      fieldId: world.fieldIds[person.field],
      projectId: world.projects.running,
    });
    if (course.startsOn === null) return one;
    await this.steps.start(one, course.startsOn);
    if (course.assessedOn) await this.steps.assess(one, course.assessedOn, index % 2 === 0);
    if (person.target) await this.steps.aim(world, one, course.aimedOn, [person.target]);
    if (person.environment && course.placed) await this.steps.place(one, environmentOf(world, person.environment), course.placed, 'workTryOut');
    if (course.buildingOn) await this.steps.build(one, course.buildingOn);
    return one;
  }

  private async bringOn(world: DemoWorld, one: DemoCase, person: RunningPerson, course: OpenCourse, today: PlainDate): Promise<void> {
    const { judgedOn, demonstratingOn } = course;
    if (judgedOn && person.ready !== undefined) await this.steps.judge(one, judgedOn, person.ready === 'all' ? 99 : person.ready);
    if (judgedOn && person.confirmed) await this.steps.confirmReadiness(one, judgedOn);
    if (demonstratingOn) await this.steps.advanceToDemonstration(one, demonstratingOn);
    if (person.demonstration && demonstratingOn) await this.demonstrate(world, one, person, demonstratingOn, today);
    if (person.visited !== undefined) await this.steps.visit(one, workdayUntil(addDays(today, -person.visited)));
    if (person.followUp) await this.steps.agreeFollowUp(one, workdayUntil(addDays(today, -2)), { status: 'working', detail: null });
    if (person.pause) await this.steps.pause(one, { startsOn: addDays(today, -person.pause.days), endsOn: null, reason: person.pause.reason });
  }

  private async demonstrate(world: DemoWorld, one: DemoCase, person: RunningPerson, notBefore: PlainDate, today: PlainDate): Promise<void> {
    const { demonstration: wanted, target: ref, environment } = person;
    if (!wanted || !ref || !environment) return;
    const random = new Random(`demonstration ${person.key}`);
    const at = environmentOf(world, environment);
    if ('daysAgo' in wanted) {
      const plan = { ref, at, assessors: true, on: workdayUntil(addDays(today, -wanted.daysAgo)) };
      await this.demonstrations.hold(one, plan, true, notBefore, random);
      return;
    }
    const plannedOn = workdayUntil(addDays(today, -6));
    const plan = { ref, at: wanted.place ? at : null, assessors: wanted.assessors, on: workdayFrom(addDays(today, wanted.inDays)) };
    const id = await this.demonstrations.plan(one, plan, plannedOn, random);
    if (wanted.booked) await this.demonstrations.book(one, id, plannedOn);
  }
}

/** Invented people close to the trainees. */
const CLOSE = ['Liisa', 'Pentti', 'Marianne', 'Kaarlo', 'Eila', 'Tomas'] as const;

function wordsOf({ familyName, safetyProhibition = false, supportNeeds, language = 'fi' }: RunningPerson, random: Random): Partial<SaveTraineeRequest> {
  const emergencyContact = { name: `${random.pick(CLOSE)} ${familyName}`, phone: `050 555 ${random.whole(1000, 9999)}` };
  return { safetyProhibition, supportNeeds: supportNeeds ?? null, language, emergencyContact };
}
