import { Injectable } from '@nestjs/common';
import type { PeriodWithReferral, Referral } from '@valopolku/contracts';
import { childDoubt, ensure, projectOverError, referralDateError, unemployedTooLong, type Actor } from '@valopolku/domain';
import { settleDoubts } from '../../../../platform/audit/settle-doubts.js';
import { stated } from '../../../../platform/http/patched.js';
import { CasesService, TraineesService } from '../../../case/trainees/trainees.public.js';
import { CoachingPeriodsRepository } from '../coaching-periods.repository.js';
import { referralColumns } from '../intake/new-period.js';
import { ensureOpen, PeriodChanges } from '../period-changes.service.js';
import { PeriodReferences } from '../period-references.service.js';

/** The referral put right while the period is open: who referred, when, and what the person hopes for. */
@Injectable()
export class ChangeReferralService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly periods: CoachingPeriodsRepository,
    private readonly references: PeriodReferences,
    private readonly trainees: TraineesService,
    private readonly cases: CasesService,
  ) {}

  /** Unit and wish stay where they are left out. Another day is held against the person, the project, the municipality and the person's other periods. */
  change(actor: Actor, id: string, version: number | undefined, input: Referral): Promise<PeriodWithReferral> {
    return this.changes.run(actor, { actions: 'coachingPeriod.changeReferral', id, part: 'referral', version, shows: ['referral'] }, async ({ period, today, record }) => {
      ensureOpen(period);
      const { traineeId, startedOn } = period;
      const person = await this.trainees.lock(actor, traineeId);
      const { lastEndedOn, seenEndedOn } = await this.periods.others(actor, traineeId, { besides: id, seen: this.cases.where(actor, 'coachingPeriod.read', 'p') });
      const before = { ...period };
      const columns = referralColumns({ unit: period.referralUnit, wish: period.referralNote, ...stated(input) });
      Object.assign(period, columns);
      if (period.referredOn !== before.referredOn) this.references.ensureInForce(period.municipalityCode, period.referredOn, 'date');
      ensure(referralDateError('date', period.referredOn, { birthDate: person.birthDate, lastEndedOn, seenEndedOn, startedOn }, today));
      ensure(unemployedTooLong({ field: 'date', code: 'unemployedTooLongThen' }, period, person, period.referredOn));
      if (period.referredOn !== before.referredOn) {
        ensure(projectOverError('date', period, await this.references.projectDates(actor, period.projectId)));
        settleDoubts(childDoubt('date', person.birthDate, period.referredOn));
      }
      const fields = (Object.keys(columns) as (keyof typeof columns)[]).filter((name) => before[name] !== period[name]);
      if (fields.length === 0) return 'unchanged';
      record('coachingPeriod.referralChanged', { fields });
      return undefined;
    });
  }
}
