import { Injectable } from '@nestjs/common';
import type { RefusedWorkLog, SeenWorkLog, SeveralWorkLogsRequest, SeveralWorkLogsResponse } from '@valopolku/contracts';
import { DomainError, type Actor } from '@valopolku/domain';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { WorkLogReader } from '../work-log-reader.service.js';

/** What is done to one entry; refuses before it writes. */
export type EachWorkLog = (actor: Actor, id: string, version: number) => Promise<unknown>;

/**
 * The same to several entries, in one unit, with a result for each: one that someone else has changed does not hold the others
 * back. When not one could be changed, that is refused as it would be for one entry alone.
 */
@Injectable()
export class SeveralWorkLogs {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly reader: WorkLogReader) {}

  run(actor: Actor, { entries }: SeveralWorkLogsRequest, each: EachWorkLog): Promise<SeveralWorkLogsResponse> {
    if (new Set(entries.map(({ id }) => id)).size < entries.length) throw DomainError.at('entries', 'notUnique');
    return this.unitOfWork.run(actor, async () => {
      const refusals = new Map<string, DomainError>();
      // In one order, so that two who confirm the same entries wait for each other and do not block each other.
      for (const { id, version } of [...entries].sort(byId)) {
        const refusal = await refusalOfWork(() => each(actor, id, version));
        if (refusal) refusals.set(id, refusal);
      }
      const changed = entries.filter(({ id }) => !refusals.has(id)).map(({ id }) => id);
      const [first] = refusals.values();
      if (changed.length === 0 && first) throw first;
      const items = await this.reader.byIds(actor, changed);
      return {
        items: changed.flatMap((id) => items.find((item) => item.id === id) ?? []),
        refused: entries.flatMap(({ id }) => refusalOf(id, refusals.get(id))),
      };
    });
  }
}

const byId = (a: SeenWorkLog, b: SeenWorkLog): number => (a.id < b.id ? -1 : 1);

function refusalOf(id: string, refusal: DomainError | undefined): RefusedWorkLog[] {
  return refusal === undefined ? [] : [{ id, code: refusal.code }];
}

/** A refusal is a result; anything else ends the unit. */
async function refusalOfWork(work: () => Promise<unknown>): Promise<DomainError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
