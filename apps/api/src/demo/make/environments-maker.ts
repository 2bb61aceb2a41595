import { Injectable } from '@nestjs/common';
import type { Actor, PlainDate } from '@valopolku/domain';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { DemoEnvironment } from '../published/environments.js';
import type { PartRef } from '../published/parts.js';
import { MUNICIPALITIES } from '../published/published-figures.js';
import { TASK_TEMPLATES, type TaskTemplate } from '../shared/task-templates.js';
import { DemoServices } from './demo-services.js';
import { partOf, type DemoProvider, type DemoWorld, type MadeEnvironment } from './demo-world.js';

/** How an environment came to be: charted by this coach on a day, agreed with a provider until another. */
export interface EnvironmentPlan {
  environment: DemoEnvironment;
  projectId: string;
  coach: Actor;
  chartedOn: PlainDate;
  approvals: readonly { part: PartRef; reviewBy: PlainDate }[];
  /** Qualification of each degree part that its tasks teach. */
  qualificationOf: (part: string) => string;
}

/** Charts, maps and has environments approved, through the same use cases as people do. */
@Injectable()
export class EnvironmentsMaker {
  constructor(
    private readonly services: DemoServices,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async make(world: DemoWorld, plan: EnvironmentPlan, provider: DemoProvider): Promise<void> {
    const made = await this.clock.at(`${plan.chartedOn}T09:00:00.000Z`, () => this.units.run(plan.coach, () => this.chart(world, plan, provider)));
    world.environments.set(plan.environment.key, made);
    await this.clock.at(`${plan.chartedOn}T13:00:00.000Z`, () => this.units.run(plan.coach, () => this.approve(world, plan, made)));
  }

  private async chart(
    world: DemoWorld, { environment, projectId, coach, chartedOn, qualificationOf }: EnvironmentPlan, provider: DemoProvider,
  ): Promise<MadeEnvironment> {
    const { name, kind, organiser, municipality, capacity, template } = environment;
    const id = this.ids.next();
    await this.services.environments.create(coach, {
      id, projectId, name, kind, organiser, municipalityCode: MUNICIPALITIES[municipality], capacity, chartedOn,
      place: kind === 'customersHome' ? 'Asiakkaan koti' : null,
      contacts: [{ name: instructorOf(world.environments.size), title: 'Työpaikkaohjaaja, paikalla 7.00–14.30', email: null, phone: null, instructor: true }],
      tools: 'Työvaatteet ja välineet saa paikasta.',
      safety: 'Ilmoittaudu ensimmäisenä päivänä ohjaajalle. Työkengät mukaan. Aineiden käyttöturvallisuustiedotteet ovat siivouskomerossa.',
    });
    const taskIds: string[] = [];
    for (const task of TASK_TEMPLATES[template]) {
      const taskId = this.ids.next();
      taskIds.push(taskId);
      await this.services.environmentTasks.add(coach, id, { id: taskId, name: task.name, requirementIds: requirementsOf(world, task, qualificationOf) });
    }
    return { id, taskIds, organiser, instructor: instructorOf(world.environments.size), provider };
  }

  private async approve(world: DemoWorld, { coach, chartedOn, approvals }: EnvironmentPlan, { id, provider }: MadeEnvironment): Promise<void> {
    for (const { part, reviewBy } of approvals) {
      const input = { degreePartId: partOf(world, part).id, providerId: provider.id, identifiedOn: chartedOn, reviewBy, outsideExpert: provider.teacher };
      await this.services.environmentApprovals.approve(coach, id, input);
    }
  }
}

/** Invented people who instruct at the places. */
const INSTRUCTORS = [
  'Eija Lampinen', 'Tapio Salovaara', 'Maarit Ekman', 'Jukka-Pekka Nurmio', 'Sirkka Hautala', 'Antero Vallin', 'Piia Rosendahl', 'Risto Kangas', 'Elina Jaakola',
] as const;

const instructorOf = (index: number): string => INSTRUCTORS[index % INSTRUCTORS.length] ?? INSTRUCTORS[0];

function requirementsOf(world: DemoWorld, task: TaskTemplate, qualificationOf: (part: string) => string): string[] {
  return Object.entries(task.teaches).flatMap(([part, positions]) => {
    const { requirementIds } = partOf(world, { qualification: qualificationOf(part), part });
    return positions.map((position) => {
      const found = requirementIds[position - 1];
      if (!found) throw new Error(`${part} has no requirement ${position}`);
      return found;
    });
  });
}
