import { Injectable } from '@nestjs/common';
import type { CoachingPeriodResponse, ReferRequest } from '@valopolku/contracts';
import { DomainError, backgroundError, canRefer, canReferAgain, childDoubt, coachIdsOf, ensure, projectOverError, refersAnew, unemployedTooLong, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../../../platform/access/require.js';
import { Audit } from '../../../../platform/audit/audit.js';
import { settleDoubts } from '../../../../platform/audit/settle-doubts.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { Ids } from '../../../../platform/clock/ids.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { CasesService, TraineesService } from '../../../case/trainees/trainees.public.js';
import { HandOversService } from '../hand-over/hand-overs.service.js';
import { backgroundGiven, newPeriod } from './new-period.js';
import { CoachingPeriodsRepository, keptOf } from '../coaching-periods.repository.js';
import { WholePeriods } from '../parts/whole-periods.repository.js';
import { PeriodKeeper } from '../kept/period-keeper.service.js';
import { ALL_SECTIONS } from '../page/page-sections.js';
import { PeriodPage } from '../page/period-page.service.js';
import { PeriodReferences } from '../period-references.service.js';

/** Someone is referred to us: a new person, or one who comes back. One open period a person and organisation. */
@Injectable()
export class ReferService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly periods: CoachingPeriodsRepository,
    private readonly wholes: WholePeriods,
    private readonly trainees: TraineesService,
    private readonly cases: CasesService,
    private readonly references: PeriodReferences,
    private readonly handOvers: HandOversService,
    private readonly keeper: PeriodKeeper,
    private readonly page: PeriodPage,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** 403 `reasonRequired` for someone whom the coach sees in outline only; 422 `lastCoachRefers` for another coach's former trainee under a safety prohibition; 422 `deputyTakesNone` for a deputy who would keep the case, `ownCoachMoves` for one who would move it; 409 `openPeriodExists` when the person has one; 422 at the field for an unknown place, field, project or coach. */
  async refer(actor: Actor, input: ReferRequest): Promise<CoachingPeriodResponse> {
    requireAccess(actor, 'coachingPeriod.refer');
    return this.unitOfWork.run(actor, async () => {
      await this.references.ensureKnown(actor, { ...input, municipalityOn: input.referral.date });
      const { projectId = null, referral } = input;
      ensure(DomainError.all([
        backgroundError('background.monthsUnemployed', backgroundGiven(input.background)),
        projectOverError('projectId', { referredOn: referral.date, startedOn: null }, await this.references.projectDates(actor, projectId)),
      ]));
      const trainee = await this.trainee(actor, input);
      const lastCoachId = (await this.cases.lastCoach(actor, trainee.id))?.id ?? null;
      // The person's row is held from here on: of two referrals at once the second finds the first one's period.
      ensure(canRefer(await this.periods.others(actor, trainee.id, { seen: this.cases.where(actor, 'coachingPeriod.read', 'p') }), trainee.birthDate, referral.date, this.clock.today()));
      ensure(unemployedTooLong({ field: 'background.monthsUnemployed', code: 'tooLarge' }, backgroundGiven(input.background), trainee, referral.date));
      if (input.trainee) settleDoubts(childDoubt(input.trainee.birthDate ? 'trainee.birthDate' : 'trainee.birthYear', trainee.birthDate, input.referral.date));
      const { header, parts } = newPeriod(actor, trainee, input, { id: input.id ?? this.ids.next(), now: this.clock.now() });
      await this.wholes.insert(header, parts);
      const period = await this.wholes.read(actor, header.id);
      await this.keeper.keep(period);
      await this.periods.writeKept(header.id, keptOf(period));
      const payload = { source: period.referralSource, on: period.referredOn, coachId: period.coachId, ...(lastCoachId === null ? {} : { fromCoachId: lastCoachId }) };
      this.audit.record('coachingPeriod.referred', { subjects: [trainee.id], entityId: period.id, payload });
      await this.handOvers.named(actor, period, lastCoachId);
      // After all that would refuse it anyway, so that a try that stores nothing tells nothing of a death.
      if (input.traineeId) this.trainees.ensureAlive(trainee, lastCoachId !== null && coachIdsOf(actor).includes(lastCoachId));
      // Last of all: who guesses at somebody's birth date has stored a person for each wrong guess.
      if (input.trainee) await this.trainees.askOfNamesake(trainee, 'trainee.firstName');
      return this.page.present(actor, period.id, ALL_SECTIONS);
    });
  }

  private async trainee(actor: Actor, { id, traineeId, trainee, referral, coachId = null, municipalityCode, fieldId }: ReferRequest): ReturnType<TraineesService['lock']> {
    if (trainee && traineeId) throw DomainError.at('traineeId', 'invalidChoice');
    if (trainee?.id && trainee.id === id) throw new DomainError('duplicate');
    if (trainee) return this.trainees.create(actor, trainee, 'trainee', referral.date);
    if (!traineeId) throw DomainError.at('trainee', 'required');
    const seen = await this.cases.requireOfTrainee(actor, 'coachingPeriod.list', traineeId);
    const known = await this.trainees.lock(actor, traineeId);
    const last = await this.cases.lastCoach(actor, traineeId);
    // Before a reason is asked for what is refused whatever it is.
    ensure(canReferAgain(actor, last ?? null, { safetyProhibition: known.safetyProhibition, coachId, municipalityCode, fieldId }));
    // A new period makes the whole person the coach's: who sees the outline only gives a reason first, as for reading.
    const decision = refersAnew(this.cases.views(actor, ...seen));
    if (decision === 'reasonRequired') throw await this.cases.reasonRequired(traineeId);
    if (decision !== 'allowed') throw new DomainError(decision);
    return known;
  }
}
