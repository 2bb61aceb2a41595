import { Injectable } from '@nestjs/common';
import { contributions, rollUpDifference, type RollUpRow } from '@valopolku/domain';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { currentUnit, type Unit } from '../../../platform/database/unit.js';
import type { Facts } from './fact-rows.js';
import { groupedBy } from './grouped-by.js';
import { SourceFacts } from './source-facts.query.js';
import { StoredFacts } from './stored-facts.repository.js';

/** Runs after the other work of the commit, whose changes it counts. */
const AT_COMMIT = 'statistics.facts';

/**
 * Keeps what statistics are summed from: one fact row a coaching period, and roll-ups. Coaching periods, work logs and
 * demonstrations call `keep` inside the unit of work that changes them; it costs one recount a period at the commit, however
 * often it is called before.
 */
@Injectable()
export class FactsService {
  private readonly touched = new WeakMap<Unit, Set<string>>();

  constructor(
    private readonly units: UnitOfWork,
    private readonly sources: SourceFacts,
    private readonly stored: StoredFacts,
  ) {}

  /**
   * The period, one of its logs, completions or its person has changed (or is gone): its facts are brought up to date in the
   * same transaction, just before the audit. The person's other periods are recounted with it.
   */
  async keep(periodId: string): Promise<void> {
    const unit = currentUnit();
    if (!unit) throw new Error('facts are kept inside a unit of work');
    const periods = this.touched.get(unit) ?? new Set<string>();
    this.touched.set(unit, periods.add(periodId));
    this.units.beforeCommit(AT_COMMIT, () => this.recount([...periods].sort()));
  }

  private async recount(periodIds: readonly string[]): Promise<void> {
    const people = await this.sources.lockPeople(periodIds);
    const [before, after] = [await this.stored.ofPeople(people), await this.sources.ofPeople(people)];
    await this.stored.write(before, after);
    await this.stored.addRollUps(rollUpDifference(rollUpsOf(before), rollUpsOf(after)));
  }
}

/** Everything that these facts add to the roll-ups. */
export function rollUpsOf({ periods, logMonths, completions }: Facts): RollUpRow[] {
  const months = groupedBy(logMonths, (month) => month.periodId);
  const parts = groupedBy(completions, (completion) => completion.periodId);
  return periods.flatMap((period) => contributions(period, months.get(period.periodId) ?? [], parts.get(period.periodId) ?? []));
}
