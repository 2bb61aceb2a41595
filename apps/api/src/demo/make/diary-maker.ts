import { Injectable } from '@nestjs/common';
import type { Actor, PlainDate } from '@valopolku/domain';
import type { LoggedEntry } from '../../areas/work/work-logs/use-cases/log-work.js';
import type { DiaryEntry } from '../shared/diary.js';
import { CaseSteps, type DemoCase } from './case-steps.js';
import { DemoServices } from './demo-services.js';
import type { MadeEnvironment } from './demo-world.js';

/** Writes the diary of a placement: what staff logged as staff, what the coach saw as the coach. */
@Injectable()
export class DiaryMaker {
  constructor(
    private readonly services: DemoServices,
    private readonly steps: CaseSteps,
  ) {}

  /** `lastDay` is the day from which all of it lies in the past. */
  async write(one: DemoCase, at: MadeEnvironment, lastDay: PlainDate, entries: readonly DiaryEntry[], staff: Actor | undefined): Promise<void> {
    const byStaff = staff?.environmentIds.includes(at.id) ? staff : one.coach;
    await this.log(byStaff, one, at, lastDay, entries.filter((entry) => entry.by === 'staff'));
    await this.log(one.coach, one, at, lastDay, entries.filter((entry) => entry.by === 'coach'));
  }

  async log(actor: Actor, one: DemoCase, at: MadeEnvironment, lastDay: PlainDate, entries: readonly DiaryEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.steps.on(lastDay, 15, () => this.services.workLogs.logMany(actor, one.periodId, entries.map((entry) => requestOf(one, at, entry))));
  }
}

function requestOf(one: DemoCase, at: MadeEnvironment, { date, minutes, independence, tasks, activity, note }: DiaryEntry): LoggedEntry {
  return {
    coachingPeriodId: one.periodId, environmentId: at.id, date, minutes, independence, activity, note,
    tasks: tasks.map((position) => ({ workTaskId: at.taskIds[position] ?? '' })),
    loggedAt: `${date}T13:${String((minutes * 7) % 60).padStart(2, '0')}:00.000Z`,
  };
}
