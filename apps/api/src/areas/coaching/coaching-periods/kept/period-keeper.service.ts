import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';
import { requireUnit, type Unit } from '../../../../platform/database/unit.js';
import type { RecordedEvent } from '../../../../platform/recorded/recorded-event.js';
import { RecordedListeners } from '../../../../platform/recorded/recorded-listeners.js';
import type { WholePeriod } from '../parts/whole-period.js';
import { WholePeriods } from '../parts/whole-periods.repository.js';
import { CoachingPeriodsRepository } from '../coaching-periods.repository.js';
import { keptColumns } from './period-facts.js';
import { PeriodStateQuery, type PeriodState } from './period-state.query.js';

const OWN = 'coachingPeriod.';

/** Keeps the columns of a period that lists are read from, in the unit of work that changed something of it. */
@Injectable()
export class PeriodKeeper {
  /** By unit and period: how many of the period's own events had been recorded when a change kept the columns itself. */
  private readonly kept = new WeakMap<Unit, Map<string, number>>();

  constructor(
    private readonly database: Database,
    private readonly periods: CoachingPeriodsRepository,
    private readonly wholes: WholePeriods,
    private readonly states: PeriodStateQuery,
    private readonly clock: Clock,
    listeners: RecordedListeners,
  ) {
    listeners.add({
      stage: 'derivedColumns',
      kinds: ['coachingPeriod.*', 'demonstration.*', 'completion.*', 'workLog.*'],
      keysOf: ({ payload, entityId }) => [payload && 'coachingPeriodId' in payload ? payload.coachingPeriodId : entityId],
      keep: (periodId, events) => (this.isKept(periodId, events) ? Promise.resolve() : this.renew(periodId)),
    });
    listeners.add({
      stage: 'derivedColumns',
      kinds: ['environment.taskMapped', 'environment.taskRetired'],
      keysOf: ({ payload }) => this.placedFor(payload.workTaskId),
      keep: (periodId) => this.renew(periodId),
    });
  }

  /**
   * Puts the kept columns into a held period that the caller is about to write, so that its answer shows them; returns what they
   * were made of. What is recorded about the period after it makes them anew at the commit.
   */
  async keep(period: WholePeriod): Promise<PeriodState> {
    const state = await this.states.load(period.id, this.clock.today());
    Object.assign(period, keptColumns(period, state));
    const unit = requireUnit();
    const kept = this.kept.get(unit) ?? new Map<string, number>();
    this.kept.set(unit, kept.set(period.id, unit.events.filter(({ kind, entityId }) => kind.startsWith(OWN) && entityId === period.id).length));
    return state;
  }

  /** The columns of a period from its rows as they now are. */
  async renew(periodId: string): Promise<void> {
    const period = await this.wholes.read(await this.periods.lockKept(periodId), periodId);
    await this.periods.writeKept(periodId, keptColumns(period, await this.states.load(periodId, this.clock.today())));
  }

  /** Nothing has been recorded about the period since a change of its own kept them. */
  private isKept(periodId: string, events: readonly RecordedEvent[]): boolean {
    return this.kept.get(requireUnit())?.get(periodId) === events.length && events.every(({ kind }) => kind.startsWith(OWN));
  }

  /** The task builds other requirements than before: whoever is placed at its environment may now be placed for the target. */
  private async placedFor(workTaskId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`SELECT DISTINCT p.id FROM work_task w JOIN placement c ON c.environment_id = w.environment_id
      JOIN coaching_period p ON p.id = c.coaching_period_id WHERE w.id = ${workTaskId} AND p.phase = 'onboarding' ORDER BY p.id`);
    return rows.map(({ id }) => id);
  }
}
