import { Injectable } from '@nestjs/common';
import { contributions, rollUpDifference, type RollUpRow } from '@valopolku/domain';
import { RecordedListeners } from '../../../platform/recorded/recorded-listeners.js';
import type { Facts } from './fact-rows.js';
import { groupedBy } from './grouped-by.js';
import { SourceFacts } from './source-facts.query.js';
import { StoredFacts } from './stored-facts.repository.js';

/** Keeps what statistics are summed from: one fact row a coaching period, and roll-ups; a recount a person at the commit of what changed. */
@Injectable()
export class FactsService {
  constructor(
    private readonly sources: SourceFacts,
    private readonly stored: StoredFacts,
    listeners: RecordedListeners,
  ) {
    listeners.add({
      stage: 'facts',
      kinds: ['coachingPeriod.*', 'workLog.*', 'demonstration.*', 'completion.*', 'qualificationCompletion.*', 'trainee.created', 'trainee.changed'],
      keysOf: ({ subjects }) => subjects,
      keep: (traineeId) => this.recount(traineeId),
    });
  }

  /** All periods of the person: what is counted once a person rests on the others. */
  private async recount(traineeId: string): Promise<void> {
    await this.sources.lock(traineeId);
    const [before, after] = [await this.stored.ofPeople([traineeId]), await this.sources.ofPeople([traineeId])];
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
