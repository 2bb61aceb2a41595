import { Injectable } from '@nestjs/common';
import { addDays, type GradingScale, type PlainDate } from '@valopolku/domain';
import { Ids } from '../../platform/clock/ids.js';
import type { PartRef } from '../published/parts.js';
import type { Random } from '../shared/random.js';
import { workdayUntil } from '../shared/workdays.js';
import { CaseSteps, type DemoCase } from './case-steps.js';
import { DemoServices } from './demo-services.js';
import type { MadeEnvironment } from './demo-world.js';

/** Invented representatives of working life who assess. */
const WORKING_LIFE = ['Sinikka Laiho', 'Markku Ahlfors', 'Päivi Tuulos', 'Olli Varjonen', 'Kirsti Nyman', 'Heikki Rosvall', 'Aila Koskimies'] as const;
const PASSES: Readonly<Record<GradingScale, readonly string[]>> = {
  threePoint: ['T1', 'H2', 'H2', 'K3'],
  fivePoint: ['2', '3', '4', '4', '5'],
  passFail: ['passed'],
};

export interface DemoPlan {
  ref: PartRef;
  on: PlainDate;
  at: MadeEnvironment | null;
  assessors: boolean;
}

/** Demonstrations: planned, booked and assessed on their days. */
@Injectable()
export class DemonstrationMaker {
  constructor(
    private readonly services: DemoServices,
    private readonly steps: CaseSteps,
    private readonly ids: Ids,
  ) {}

  /** A plan made on `plannedOn`; what still lacks is left open. */
  async plan(one: DemoCase, { ref, on, at, assessors }: DemoPlan, plannedOn: PlainDate, random: Random): Promise<string> {
    const target = one.targets.find((candidate) => candidate.ref.part === ref.part && candidate.ref.qualification === ref.qualification);
    if (!target) throw new Error(`${ref.part} is no target`);
    const input = {
      coachingPeriodId: one.periodId, targetId: target.targetId, providerId: at?.provider.id ?? null, environmentId: at?.id ?? null,
      startsOn: on, endsOn: on, startsAt: random.pick(['08:00', '08:30', '09:00', '12:15']), content: 'Tekee työtehtävät tavallisena työpäivänä.',
      assessors: assessors ? this.assessors(at, random) : [],
    };
    return this.steps.on(plannedOn, 11, async () => {
      const id = this.ids.next();
      await this.services.demonstrations.plan(one.coach, { id, ...input });
      return id;
    });
  }

  async book(one: DemoCase, id: string, on: PlainDate): Promise<void> {
    await this.steps.on(on, 12, () => this.services.demonstrations.book(one.coach, id, undefined));
  }

  /** The whole way on its days; returns nothing, a pass makes the completion. */
  async hold(one: DemoCase, plan: DemoPlan & { at: MadeEnvironment }, passed: boolean, notBefore: PlainDate, random: Random): Promise<void> {
    const tenDaysBefore = workdayUntil(addDays(plan.on, -10));
    const plannedOn = tenDaysBefore > notBefore ? tenDaysBefore : notBefore;
    const id = await this.plan(one, plan, plannedOn, random);
    await this.book(one, id, plannedOn);
    await this.assess(one, id, plan, passed ? null : 'failed', random);
  }

  async assess(one: DemoCase, id: string, { ref, on }: Pick<DemoPlan, 'ref' | 'on'>, given: string | null, random: Random): Promise<void> {
    const scale = one.targets.find((target) => target.ref.part === ref.part)?.part.gradingScale ?? 'passFail';
    const grade = given ?? random.pick(PASSES[scale]);
    await this.steps.on(on, 13, () => this.services.demonstrations.recordResult(one.coach, id, undefined, { grade, assessedOn: on }));
  }

  private assessors(at: MadeEnvironment | null, random: Random) {
    const teacher = { kind: 'provider' as const, name: at?.provider.teacher ?? 'Riitta Lampela', organisation: at?.provider.name ?? 'Selkämeren ammattiopisto' };
    return [teacher, { kind: 'workingLife' as const, name: random.pick(WORKING_LIFE), organisation: at?.organiser ?? 'Työelämän edustaja' }];
  }
}
