import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, type PlainDate } from '@valopolku/domain';
import { Clock } from '../../platform/clock/clock.js';
import type { PlacedPeriod } from '../published/placed-period.js';
import { MUNICIPALITIES } from '../published/published-figures.js';
import { runningChartings, qualificationToday } from '../running/charting.js';
import { endedPeriods } from '../running/ended-people.js';
import { STAFF_ENVIRONMENTS } from '../running/environments.js';
import { OWN_ACCOUNT, RUNNING_PEOPLE } from '../running/people.js';
import { diary } from '../shared/diary.js';
import { Random } from '../shared/random.js';
import { TASK_TEMPLATES } from '../shared/task-templates.js';
import { workdayUntil } from '../shared/workdays.js';
import type { DemoCase } from './case-steps.js';
import { CourseMaker, type Course } from './course-maker.js';
import { DEMO_STAFF, DEMO_TRAINEE_EMAIL } from './demo-accounts.js';
import { runningProjectStart } from './demo-projects.js';
import { DemoServices } from './demo-services.js';
import { actorOf, environmentOf, type DemoProvider, type DemoWorld } from './demo-world.js';
import { DiaryMaker } from './diary-maker.js';
import { EnvironmentsMaker } from './environments-maker.js';
import { OpenPeriodMaker } from './open-period-maker.js';

const HOLIDAY = { inDays: 42, days: 14 } as const;

/** The project that runs today: people in every phase, and some whose period is over. */
@Injectable()
export class RunningMaker {
  constructor(
    private readonly services: DemoServices,
    private readonly environmentsMaker: EnvironmentsMaker,
    private readonly courses: CourseMaker,
    private readonly openPeriods: OpenPeriodMaker,
    private readonly diaries: DiaryMaker,
    private readonly clock: Clock,
  ) {}

  async make(world: DemoWorld): Promise<void> {
    const today = this.clock.today();
    const startsOn = runningProjectStart(today);
    for (const [index, { environment, coach, chartedOn, approvals }] of runningChartings(startsOn, today).entries()) {
      const plan = { environment, chartedOn, approvals, qualificationOf: qualificationToday, projectId: world.projects.running, coach: world.actors[coach] };
      await this.environmentsMaker.make(world, plan, world.providers[index % world.providers.length] as DemoProvider);
    }
    await this.makeStaff(world);
    await this.nameDeputy(world, today);
    for (const placed of endedPeriods(today)) await this.courses.make(world, this.course(world, placed, startsOn));
    for (const [index, person] of RUNNING_PEOPLE.entries()) {
      const one = await this.openPeriods.make(world, person, index, today, world.staff);
      if (person.key === OWN_ACCOUNT) await this.makeOwnAccount(world, one, `${person.givenName} ${person.familyName}`, person.environment ?? '', today);
    }
  }

  private course(world: DemoWorld, placed: PlacedPeriod, projectStartsOn: PlainDate): Course {
    const { period, placements, person } = placed;
    const diaries = placements.map((placement) => {
      const { startsOn, endsOn, environment } = placement;
      const plan = {
        startsOn, endsOn, pauses: [], tasks: TASK_TEMPLATES[environment.template], parts: period.targets.map((target) => target.part),
        from: 0, to: Math.min(1, daysBetween(startsOn, endsOn) / 150), density: 0.5, immigrant: false,
      };
      return { placement, entries: diary(plan, new Random(`diary ${person.key}`)) };
    });
    return { placed, diaries, projectId: world.projects.running, projectStartsOn, traineeId: null, staff: world.staff };
  }

  private async makeStaff(world: DemoWorld): Promise<void> {
    const scope = {
      municipalityCodes: [MUNICIPALITIES.rauma, MUNICIPALITIES.eurajoki],
      fieldIds: [world.fieldIds.cleaning],
      environmentIds: STAFF_ENVIRONMENTS.map((key) => environmentOf(world, key).id),
    };
    const { id } = await this.services.users.createWithHash(world.actors.admin, { ...DEMO_STAFF, roles: ['staff'], language: 'fi', ...scope }, world.passwordHash);
    world.staff = actorOf(world.organisationId, id, ['staff'], scope);
  }

  /** A holiday that is still to come, so that everyone sees today what is their own. */
  private async nameDeputy({ actors: { coach1, coach2 } }: DemoWorld, today: PlainDate): Promise<void> {
    const startsOn = addDays(today, HOLIDAY.inDays);
    await this.services.deputies.name(coach1, { deputyId: coach2.userId, startsOn, endsOn: addDays(startsOn, HOLIDAY.days - 1) });
  }

  /** The account of one of the people, and entries made with it that wait for someone who saw the work. */
  private async makeOwnAccount(world: DemoWorld, one: DemoCase, name: string, environment: string, today: PlainDate): Promise<void> {
    const person = { traineeId: one.traineeId, name, language: 'fi' as const };
    const password = { passwordHash: world.passwordHash, mustChangePassword: false };
    const { id } = await this.services.personAccounts.create(one.coach, person, DEMO_TRAINEE_EMAIL, password);
    const trainee = actorOf(world.organisationId, id, ['trainee'], { traineeId: one.traineeId });
    const yesterday = workdayUntil(addDays(today, -1));
    const entry = { independence: 'partly', activity: null, by: 'staff' } as const;
    await this.diaries.log(trainee, one, environmentOf(world, environment), yesterday, [
      { ...entry, date: workdayUntil(addDays(yesterday, -1)), minutes: 90, tasks: [3], note: 'Harjoittelin yhdistelmäkonetta aulassa.' },
      { ...entry, date: yesterday, minutes: 120, tasks: [1], note: null },
      { ...entry, date: yesterday, minutes: 45, tasks: [7], note: 'Suunnittelin huomisen työt itse.' },
    ]);
  }
}
