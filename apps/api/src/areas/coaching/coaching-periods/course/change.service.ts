import { Injectable } from '@nestjs/common';
import type { Background, ChangeCoachingPeriodRequest, CoachingPeriodResponse } from '@valopolku/contracts';
import { DomainError, backgroundError, canMoveCase, childDoubt, ensure, projectDatesError, projectOverError, strayReasonError, referralDateError, unemployedTooLong, type Action, type Actor, type PlainDate } from '@valopolku/domain';
import { Audit } from '../../../../platform/audit/audit.js';
import { settleDoubts } from '../../../../platform/audit/settle-doubts.js';
import { CasesService, TraineesService } from '../../../case/trainees/trainees.public.js';
import type { CoachingPeriodEntity } from '../coaching-period.entity.js';
import { CoachingPeriodsRepository } from '../coaching-periods.repository.js';
import { stated } from '../../../../platform/http/patched.js';
import { HandOversService } from '../hand-over/hand-overs.service.js';
import { backgroundColumns, backgroundGiven, referralColumns } from '../intake/new-period.js';
import { PeriodChanges } from '../period-changes.service.js';
import { PeriodReferences } from '../period-references.service.js';

/** What may be put right while the period is open: referral, place and field, background, project, coach. */
@Injectable()
export class ChangeService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly periods: CoachingPeriodsRepository,
    private readonly references: PeriodReferences,
    private readonly trainees: TraineesService,
    private readonly cases: CasesService,
    private readonly handOvers: HandOversService,
    private readonly audit: Audit,
  ) {}

  /**
   * What is not given stays. Each field has its own right, and all of those given are needed: a manager may only hand the case to
   * another coach. 422 `reasonMissing` at `reason` when the case has one, `ownCoachMoves` where a deputy would change municipality or field.
   */
  change(actor: Actor, id: string, version: number | undefined, input: ChangeCoachingPeriodRequest): Promise<CoachingPeriodResponse> {
    return this.changes.run(actor, actionsFor(input), id, version, async (change) => {
      const { period, today, record } = change;
      if (period.phase === 'ended') throw new DomainError('periodEnded');
      ensure(DomainError.all(REQUIRED.filter((name) => input[name] === null).map((name) => DomainError.at(name, 'required'))));
      await this.references.ensureKnown(actor, municipalityOf(period, input));
      ensure(strayReasonError(input));
      ensure(await this.referralError(actor, period, input, today));
      const before = { ...period };
      put(period, input);
      ensure(canMoveCase(actor, before, period));
      if (input.background) ensure(backgroundError('background', { ...period, ...(input.background.monthsUnemployed == null ? {} : backgroundGiven(input.background)) }));
      if (input.background || input.referral) ensure(unemployedTooLong('background', period, await this.trainees.lock(actor, period.traineeId), period.referredOn));
      ensure(await this.projectError(actor, before, period));
      if (input.coachId) await this.handOvers.put(change, input.coachId, input.reason);
      if (period.referredOn !== before.referredOn) settleDoubts(childDoubt('referral.date', (await this.trainees.lock(actor, period.traineeId)).birthDate, period.referredOn));
      const changed = (Object.keys(before) as (keyof CoachingPeriodEntity)[]).filter((name) => before[name] !== period[name]);
      if (changed.length === 0) return 'unchanged';
      const background = changed.filter((name) => BACKGROUND.has(name));
      const referral = changed.filter((name) => !BACKGROUND.has(name) && name !== 'coachId' && name !== 'projectId');
      if (background.length > 0) record('coachingPeriod.backgroundChanged', { fields: background });
      if (referral.length > 0) record('coachingPeriod.referralChanged', { fields: referral });
      if (period.projectId !== before.projectId) {
        const payload = { fromProjectId: before.projectId, toProjectId: period.projectId };
        this.audit.record('coachingPeriod.projectChanged', { subjects: [period.traineeId], entityId: id, payload });
      }
      return undefined;
    });
  }

  /** A project that is newly chosen, or that a moved referral comes after; what is left as it was is not asked again. */
  private async projectError(actor: Actor, before: CoachingPeriodEntity, period: CoachingPeriodEntity): Promise<DomainError | undefined> {
    const [isOther, isMoved] = [period.projectId !== before.projectId, period.referredOn !== before.referredOn];
    if (!isOther && !isMoved) return undefined;
    const dates = await this.references.projectDates(actor, period.projectId);
    const excluded = isOther ? projectDatesError('projectId', period.startedOn, dates) : undefined;
    return excluded ?? projectOverError(isOther ? 'projectId' : 'referral.date', period, dates);
  }

  private async referralError(actor: Actor, { id, traineeId, startedOn }: CoachingPeriodEntity, { referral }: ChangeCoachingPeriodRequest, today: PlainDate): Promise<DomainError | undefined> {
    if (!referral) return undefined;
    const { birthDate } = await this.trainees.lock(actor, traineeId);
    const { lastEndedOn, seenEndedOn } = await this.periods.others(actor, traineeId, { besides: id, seen: this.cases.where(actor, 'coachingPeriod.read', 'p') });
    return referralDateError(referral.date, { birthDate, lastEndedOn, seenEndedOn, startedOn }, today);
  }
}

/** The municipality is told of the day of the referral: another of either is asked for again, and what stands stays. */
function municipalityOf(period: CoachingPeriodEntity, input: ChangeCoachingPeriodRequest) {
  const municipalityOn = input.referral?.date ?? period.referredOn;
  const isSameDay = municipalityOn === period.referredOn;
  return { ...input, municipalityCode: input.municipalityCode ?? (isSameDay ? null : period.municipalityCode), municipalityOn, knownMunicipality: isSameDay ? period.municipalityCode : null };
}

/** What a period always has: another may be named, and null does not take it away. */
const REQUIRED = ['referral', 'background', 'municipalityCode', 'fieldId', 'coachId'] as const;

const BACKGROUND: ReadonlySet<string> = new Set([
  'labourMarketStatus', 'monthsUnemployed', 'education', 'educationAbroad', 'immigrantBackground', 'spokenLanguage', 'finnishLevel',
]);

/** The right that each field asks for; a field that is added has to name its own. */
const RIGHTS: Readonly<Record<keyof ChangeCoachingPeriodRequest, Action>> = {
  referral: 'coachingPeriod.changeReferral',
  background: 'coachingPeriod.changeBackground',
  municipalityCode: 'coachingPeriod.changeReferral',
  fieldId: 'coachingPeriod.changeReferral',
  projectId: 'coachingPeriod.changeReferral',
  coachId: 'coachingPeriod.transfer',
  reason: 'coachingPeriod.transfer',
};

/** Of all fields that stand in the request, also as null. */
function actionsFor(input: ChangeCoachingPeriodRequest): Action[] {
  const rights = (Object.keys(RIGHTS) as (keyof ChangeCoachingPeriodRequest)[]).filter((field) => input[field] !== undefined).map((field) => RIGHTS[field]);
  return rights.length > 0 ? [...new Set(rights)] : ['coachingPeriod.changeReferral'];
}

function put(period: CoachingPeriodEntity, input: ChangeCoachingPeriodRequest): void {
  // What is left out stays, in the parts too.
  if (input.referral) Object.assign(period, referralColumns({ unit: period.referralUnit, wish: period.referralNote, ...stated(input.referral) }));
  if (input.background) Object.assign(period, backgroundColumns({ ...optionalBackground(period), ...stated(input.background) }));
  if (input.municipalityCode) period.municipalityCode = input.municipalityCode;
  if (input.fieldId) period.fieldId = input.fieldId;
  if (input.projectId !== undefined) period.projectId = input.projectId;
}

function optionalBackground({ monthsUnemployed, immigrantBackground, spokenLanguage, finnishLevel }: CoachingPeriodEntity): Pick<Background, 'monthsUnemployed' | 'immigrantBackground' | 'languageSpoken' | 'finnishLevel'> {
  return { monthsUnemployed, immigrantBackground, languageSpoken: spokenLanguage, finnishLevel };
}
