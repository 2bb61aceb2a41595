import { Injectable } from '@nestjs/common';
import type { Background, SaveTraineeRequest } from '@valopolku/contracts';
import { addDays, type Actor, type PlainDate, type ReferralSource } from '@valopolku/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { DemoPerson } from '../published/person.js';
import type { DemoPlacement, PlacedPeriod } from '../published/placed-period.js';
import { MUNICIPALITIES, QUALIFICATIONS } from '../published/published-figures.js';
import type { DiaryEntry } from '../shared/diary.js';
import { Random } from '../shared/random.js';
import { workdayUntil } from '../shared/workdays.js';
import { CaseSteps, type DemoCase } from './case-steps.js';
import { DemoServices } from './demo-services.js';
import { environmentOf, type DemoWorld } from './demo-world.js';
import { DemonstrationMaker } from './demonstration-maker.js';
import { DiaryMaker } from './diary-maker.js';

/** Everything about one period that ran its course. */
export interface Course {
  placed: PlacedPeriod;
  diaries: readonly { placement: DemoPlacement; entries: DiaryEntry[] }[];
  projectId: string;
  /** The first day of the project: nobody is referred to it before. */
  projectStartsOn: PlainDate;
  /** The person's id when this is not the first period. */
  traineeId: string | null;
  /** Who keeps the diary at the person's places; the coach when there is no staff. */
  staff: Actor | undefined;
}

/** Walks one period from referral to exit through the use cases; each step on its day, by the one whose work it is. */
@Injectable()
export class CourseMaker {
  constructor(
    private readonly services: DemoServices,
    private readonly steps: CaseSteps,
    private readonly diaries: DiaryMaker,
    private readonly demonstrations: DemonstrationMaker,
    private readonly units: UnitOfWork,
  ) {}

  /** Returns the person's id. */
  async make(world: DemoWorld, course: Course): Promise<string> {
    const { placed, diaries, staff } = course;
    const random = new Random(`course ${placed.person.key} ${placed.period.startsOn}`);
    const coach = world.actors[placed.person.coach];
    // A unit for each one's work, so that the audit names who did it, and few enough commits for a quick first start.
    const one = await this.units.run(coach, () => this.begin(world, course, coach, random));
    for (const { placement, entries } of diaries) await this.diaries.write(one, environmentOf(world, placement.environment.key), placement.endsOn, entries, staff);
    await this.units.run(coach, () => this.finish(world, one, placed, random));
    return one.traineeId;
  }

  private async begin(world: DemoWorld, course: Course, coach: Actor, random: Random): Promise<DemoCase> {
    const { person, period, placements, skillBuildingOn } = course.placed;
    const one = await this.steps.refer({
      coach,
      person: course.traineeId === null ? { trainee: traineeOf(person, random) } : { traineeId: course.traineeId },
      referral: { ...referralOf(period.referral), date: referredOn(period.startsOn, course.projectStartsOn, random) },
      background: backgroundOf(person, period.background),
      municipalityCode: MUNICIPALITIES[person.municipality],
      fieldId: world.fieldIds[person.field],
      projectId: course.projectId,
    });
    const [first, ...later] = placements;
    await this.steps.start(one, period.startsOn);
    await this.steps.assess(one, workdayUntil(addDays(period.startsOn, 5)), random.chance(0.3));
    await this.steps.aim(world, one, first?.startsOn ?? period.startsOn, period.targets);
    if (first) await this.place(world, one, first);
    await this.steps.build(one, skillBuildingOn);
    for (const placement of later) await this.place(world, one, placement);
    if (period.pause) await this.steps.pause(one, period.pause);
    return one;
  }

  private place(world: DemoWorld, one: DemoCase, placement: DemoPlacement): Promise<void> {
    return this.steps.place(one, environmentOf(world, placement.environment.key), placement, placement.basis);
  }

  private async finish(world: DemoWorld, one: DemoCase, placed: PlacedPeriod, random: Random): Promise<void> {
    const { period, demonstrationOn } = placed;
    if (period.early || demonstrationOn === null) return this.steps.endEarly(one, period.endsOn, period.early ?? 'other', period.exit);
    const dayBefore = workdayUntil(addDays(demonstrationOn, -1));
    await this.steps.judge(one, dayBefore, 99);
    await this.steps.confirmReadiness(one, dayBefore);
    await this.steps.advanceToDemonstration(one, demonstrationOn);
    if (period.extensionDays > 0) await this.steps.extend(one, demonstrationOn, period.extensionDays);
    for (const { qualification, part, environment, on, passed } of placed.demonstrations) {
      const at = environmentOf(world, environment.key);
      await this.demonstrations.hold(one, { ref: { qualification, part }, on, at, assessors: true }, passed, demonstrationOn, random);
    }
    await this.recordWhole(world, one, placed);
    await this.steps.agreeFollowUp(one, workdayUntil(addDays(period.endsOn, -2)), period.exit);
    await this.steps.end(one, period.endsOn, period.exit);
  }

  private async recordWhole(world: DemoWorld, one: DemoCase, { period, placements }: PlacedPeriod): Promise<void> {
    if (period.whole === null) return;
    const version = one.targets.find((target) => target.ref.qualification === QUALIFICATIONS[period.whole ?? 'notItemised'])?.part.versionId ?? '';
    const provider = environmentOf(world, placements.at(-1)?.environment.key ?? '').provider;
    const input = { coachingPeriodId: one.periodId, qualificationVersionId: version, providerId: provider.id, date: period.endsOn };
    await this.steps.on(period.endsOn, 15, () => this.services.qualificationCompletions.record(one.coach, input));
  }
}

export function traineeOf(person: Pick<DemoPerson, 'givenName' | 'familyName' | 'birthDate' | 'gender' | 'municipality'>, random: Random): SaveTraineeRequest {
  const number = `050 555 ${String(random.whole(1000, 9999))}`;
  return {
    firstName: person.givenName, lastName: person.familyName, birthDate: person.birthDate, gender: person.gender,
    homeMunicipalityCode: MUNICIPALITIES[person.municipality], phone: number, language: 'fi', safetyProhibition: false,
  };
}

export function backgroundOf(person: Pick<DemoPerson, 'immigrant'>, { labourMarketStatus, monthsUnemployed, education }: Background | DemoPerson['periods'][number]['background']): Background {
  const { immigrant } = person;
  return {
    labourMarketStatus, monthsUnemployed: monthsUnemployed ?? null, education, educationAbroad: immigrant !== null,
    immigrantBackground: immigrant !== null, languageSpoken: immigrant?.language ?? 'suomi', finnishLevel: immigrant?.level ?? null,
  };
}

const UNITS: Readonly<Partial<Record<ReferralSource, string>>> = {
  employmentAuthority: 'Työllisyyspalvelut', jointService: 'Monialainen yhteispalvelu', municipalWorkshop: 'Kunnan työpaja',
  municipalEmployment: 'Kunnan työllisyyspalvelut', outreachYouthWork: 'Etsivä nuorisotyö', ohjaamo: 'Ohjaamo',
};

export function referralOf(source: ReferralSource) {
  return { source, unit: UNITS[source] ?? null, wish: 'Haluaa ammatin, jossa oppii tekemällä.' };
}

function referredOn(startsOn: PlainDate, projectStartsOn: PlainDate, random: Random): PlainDate {
  const wanted = workdayUntil(addDays(startsOn, -random.whole(5, 20)));
  return wanted < projectStartsOn ? projectStartsOn : wanted;
}
