import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { openPause, type Phase, type PlainDate } from '@valopolku/domain';
import { DemonstrationsOfPeriod } from '../demonstrations-of-period.port.js';
import type { PeriodChange } from '../period-changes.service.js';
import { PeriodParts } from '../period-parts.repository.js';

/** What ends with a period: its open pause, placements that would have gone on, and demonstrations that were to come. Each end in the same words: what was cancelled tells of no death. */
@Injectable()
export class PeriodEnding {
  constructor(
    private readonly parts: PeriodParts,
    private readonly modules: ModuleRef,
  ) {}

  async close({ actor, period, state, part }: PeriodChange, from: Phase, on: PlainDate, reason: string | null): Promise<void> {
    await this.parts.phaseChanges.insert({ ...part(), fromPhase: from, toPhase: 'ended', changedOn: on, reason, changedBy: actor.userId });
    const pause = openPause(state.pauses);
    if (pause) {
      const row = await this.parts.pauses.lock(actor, pause.id);
      row.endsOn = pause.startsOn > on ? pause.startsOn : on;
      await this.parts.pauses.update(row);
    }
    for (const { id, startsOn } of state.placements.filter((placement) => placement.endsOn > on)) {
      const row = await this.parts.placements.lock(actor, id);
      row.endsOn = startsOn > on ? startsOn : on;
      await this.parts.placements.update(row);
    }
    await this.modules.get(DemonstrationsOfPeriod, { strict: false }).cancelComing(actor, period.id);
  }
}
