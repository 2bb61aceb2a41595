import { Injectable } from '@nestjs/common';
import type { DemoMunicipality } from '../published/published-figures.js';
import { DEMO_MUNICIPALITIES, MUNICIPALITIES, PUBLISHED } from '../published/published-figures.js';
import { chartings, qualificationOf } from '../published/charting.js';
import { diariesOf } from '../published/diaries.js';
import { publishedEnvironments, type DemoEnvironment } from '../published/environments.js';
import { placePeriods } from '../published/placed-period.js';
import { publishedPopulation } from '../published/population.js';
import { CourseMaker } from './course-maker.js';
import { CaseSteps } from './case-steps.js';
import { FORMER_STAFF } from './demo-accounts.js';
import { DemoServices } from './demo-services.js';
import { actorOf, environmentOf, type DemoProvider, type DemoWorld } from './demo-world.js';
import { EnvironmentsMaker } from './environments-maker.js';

/** Agreements with the providers held until some time after the project. */
const REVIEW_BY = '2018-12-31';

/** The published project with its 77 people, 42 environments and three years of work diaries. */
@Injectable()
export class PublishedMaker {
  constructor(
    private readonly services: DemoServices,
    private readonly environmentsMaker: EnvironmentsMaker,
    private readonly courses: CourseMaker,
    private readonly steps: CaseSteps,
  ) {}

  async make(world: DemoWorld, onProgress: (text: string) => void): Promise<void> {
    const environments = publishedEnvironments();
    const placed = placePeriods(publishedPopulation(), environments);
    await this.makeEnvironments(world, environments, placed);
    onProgress(`${environments.length} environments`);
    await this.makeStaff(world, environments);
    const traineeIds = new Map<string, string>();
    for (const [index, one] of placed.entries()) {
      const { key, municipality } = one.person;
      const course = {
        placed: one, diaries: diariesOf(one, index), projectId: world.projects.published, projectStartsOn: PUBLISHED.startsOn,
        traineeId: traineeIds.get(key) ?? null, staff: world.formerStaff[municipality],
      };
      traineeIds.set(key, await this.courses.make(world, course));
      if ((index + 1) % 20 === 0) onProgress(`${index + 1} of ${placed.length} coaching periods`);
    }
    await this.closeStaffAccounts(world);
  }

  private async makeEnvironments(world: DemoWorld, environments: readonly DemoEnvironment[], placed: ReturnType<typeof placePeriods>): Promise<void> {
    const all = chartings(environments, placed).sort((a, b) => (a.chartedOn < b.chartedOn ? -1 : 1));
    for (const [index, { environment, coach, chartedOn, approvedFor }] of all.entries()) {
      const plan = {
        environment, chartedOn, qualificationOf, projectId: world.projects.published, coach: world.actors[coach],
        approvals: approvedFor.map((part) => ({ part, reviewBy: REVIEW_BY })),
      };
      await this.environmentsMaker.make(world, plan, world.providers[index % world.providers.length] as DemoProvider);
    }
  }

  private async makeStaff(world: DemoWorld, environments: readonly DemoEnvironment[]): Promise<void> {
    for (const municipality of DEMO_MUNICIPALITIES) {
      const scope = {
        municipalityCodes: [MUNICIPALITIES[municipality]],
        fieldIds: Object.values(world.fieldIds),
        environmentIds: environments.filter((one) => one.municipality === municipality).map((one) => environmentOf(world, one.key).id),
      };
      const { id } = await this.steps.on(PUBLISHED.startsOn, 8, () =>
        this.services.users.createWithHash(world.actors.admin, { ...FORMER_STAFF[municipality], roles: ['staff'], language: 'fi', ...scope }, world.passwordHash),
      );
      world.formerStaff[municipality] = actorOf(world.organisationId, id, ['staff'], scope);
    }
  }

  private async closeStaffAccounts(world: DemoWorld): Promise<void> {
    for (const municipality of Object.keys(world.formerStaff) as DemoMunicipality[]) {
      const userId = world.formerStaff[municipality]?.userId ?? '';
      await this.steps.on(PUBLISHED.endsOn, 14, () => this.services.users.change(world.actors.admin, userId, undefined, { active: false }));
    }
  }
}
