import { Injectable } from '@nestjs/common';
import type { Background, PeriodWithBackground } from '@valopolku/contracts';
import { backgroundError, ensure, unemployedTooLong, type Actor } from '@valopolku/domain';
import { stated } from '../../../../platform/http/patched.js';
import { TraineesService } from '../../../case/trainees/trainees.public.js';
import { backgroundColumns, backgroundGiven } from '../intake/new-period.js';
import { ensureOpen, PeriodChanges } from '../period-changes.service.js';

/** The situation at the start put right while the period is open. */
@Injectable()
export class ChangeBackgroundService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly trainees: TraineesService,
  ) {}

  /** What need not be told stays where it is left out. */
  change(actor: Actor, id: string, version: number | undefined, input: Background): Promise<PeriodWithBackground> {
    return this.changes.run(actor, { actions: 'coachingPeriod.changeBackground', id, part: 'background', version, shows: ['background'] }, async ({ period, record }) => {
      ensureOpen(period);
      const before = { ...period };
      const { monthsUnemployed, immigrantBackground, spokenLanguage: languageSpoken, finnishLevel } = period;
      const columns = backgroundColumns({ monthsUnemployed, immigrantBackground, languageSpoken, finnishLevel, ...stated(input) });
      Object.assign(period, columns);
      ensure(backgroundError('monthsUnemployed', { ...period, ...(input.monthsUnemployed == null ? {} : backgroundGiven(input)) }));
      ensure(unemployedTooLong({ field: 'monthsUnemployed', code: 'tooLarge' }, period, await this.trainees.lock(actor, period.traineeId), period.referredOn));
      const fields = (Object.keys(columns) as (keyof typeof columns)[]).filter((name) => before[name] !== period[name]);
      if (fields.length === 0) return 'unchanged';
      record('coachingPeriod.backgroundChanged', { fields });
      return undefined;
    });
  }
}
