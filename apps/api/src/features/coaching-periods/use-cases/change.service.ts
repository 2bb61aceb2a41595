import { Injectable } from '@nestjs/common';
import type { ChangeCoachingPeriodRequest, CoachingPeriodResponse } from '@valopolku/contracts';
import { DomainError, ensure, referralDateError, type Action, type Actor, type PlainDate } from '@valopolku/domain';
import { Audit } from '../../../platform/audit/audit.js';
import { TraineesService } from '../../trainees/trainees.service.js';
import type { CoachingPeriodEntity } from '../coaching-period.entity.js';
import { CoachingPeriodsRepository } from '../coaching-periods.repository.js';
import { backgroundColumns, referralColumns } from '../new-period.js';
import { PeriodChanges } from '../period-change.service.js';
import { PeriodReferences } from '../period-references.service.js';

/** What may be put right while the period is open: referral, place and field, background, project, coach. */
@Injectable()
export class ChangeService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly periods: CoachingPeriodsRepository,
    private readonly references: PeriodReferences,
    private readonly trainees: TraineesService,
    private readonly audit: Audit,
  ) {}

  /** What is not given stays. A manager may only hand the case to another coach. */
  change(actor: Actor, id: string, version: number | undefined, input: ChangeCoachingPeriodRequest): Promise<CoachingPeriodResponse> {
    return this.changes.run(actor, actionsFor(input), id, version, async ({ period, today, record }) => {
      if (period.phase === 'ended') throw new DomainError('periodEnded');
      await this.references.ensureKnown(actor, input);
      ensure(await this.referralError(actor, period, input, today));
      const before = { ...period };
      put(period, input);
      const changed = (Object.keys(before) as (keyof CoachingPeriodEntity)[]).filter((name) => before[name] !== period[name]);
      if (changed.length === 0) return 'unchanged';
      const background = changed.filter((name) => BACKGROUND.has(name));
      const referral = changed.filter((name) => !BACKGROUND.has(name) && name !== 'coachId' && name !== 'projectId');
      if (background.length > 0) record('coachingPeriod.backgroundChanged', { fields: background });
      if (referral.length > 0) record('coachingPeriod.referralChanged', { fields: referral });
      if (period.coachId !== null && period.coachId !== before.coachId) record('coachingPeriod.transferred', { fromCoachId: before.coachId, toCoachId: period.coachId });
      if (period.projectId !== before.projectId) {
        const payload = { fromProjectId: before.projectId, toProjectId: period.projectId };
        this.audit.record('coachingPeriod.projectChanged', { subjects: [period.traineeId], entityId: id, payload });
      }
      return undefined;
    });
  }

  private async referralError(actor: Actor, { id, traineeId, startedOn }: CoachingPeriodEntity, { referral }: ChangeCoachingPeriodRequest, today: PlainDate): Promise<DomainError | undefined> {
    if (!referral) return undefined;
    const { birthDate } = await this.trainees.lock(actor, traineeId);
    const { lastEndedOn } = await this.periods.others(actor, traineeId, id);
    return referralDateError(referral.date, { birthDate, lastEndedOn, startedOn }, today);
  }
}

const BACKGROUND: ReadonlySet<string> = new Set([
  'labourMarketStatus', 'monthsUnemployed', 'education', 'educationAbroad', 'immigrantBackground', 'spokenLanguage', 'finnishLevel',
]);

function actionsFor({ background, coachId, referral, municipalityCode, fieldId, projectId }: ChangeCoachingPeriodRequest): Action[] {
  const putsReferralRight = Boolean(referral ?? municipalityCode ?? fieldId) || projectId !== undefined;
  const actions: Action[] = [];
  if (background) actions.push('coachingPeriod.changeBackground');
  if (putsReferralRight) actions.push('coachingPeriod.changeReferral');
  if (coachId) actions.push('coachingPeriod.transfer');
  return actions.length > 0 ? actions : ['coachingPeriod.changeReferral'];
}

function put(period: CoachingPeriodEntity, input: ChangeCoachingPeriodRequest): void {
  if (input.referral) Object.assign(period, referralColumns(input.referral));
  if (input.background) Object.assign(period, backgroundColumns(input.background));
  if (input.municipalityCode) period.municipalityCode = input.municipalityCode;
  if (input.fieldId) period.fieldId = input.fieldId;
  if (input.projectId !== undefined) period.projectId = input.projectId;
  if (input.coachId) period.coachId = input.coachId;
}
