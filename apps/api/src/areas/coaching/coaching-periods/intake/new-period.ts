import type { Background, ReferRequest, Referral } from '@valopolku/contracts';
import { END_OF_TIME, storedOrNull, type Actor } from '@valopolku/domain';
import type { CoachingPeriodEntity } from '../coaching-period.entity.js';
import type { PartRows, WholePeriod } from '../parts/whole-period.js';

type ReferralColumns = Pick<WholePeriod, 'referredOn' | 'referralSource' | 'referralUnit' | 'referralNote'>;

export function referralColumns({ date, source, unit, wish }: Referral): ReferralColumns {
  return { referredOn: date, referralSource: source, referralUnit: storedOrNull(unit), referralNote: storedOrNull(wish) };
}

type BackgroundColumns = Pick<
  WholePeriod,
  'labourMarketStatus' | 'monthsUnemployed' | 'education' | 'educationAbroad' | 'immigrantBackground' | 'spokenLanguage' | 'finnishLevel'
>;

/** What the rule of the background looks at. */
export function backgroundGiven({ labourMarketStatus, monthsUnemployed }: Background): Pick<WholePeriod, 'labourMarketStatus' | 'monthsUnemployed'> {
  return { labourMarketStatus, monthsUnemployed: monthsUnemployed ?? null };
}

/** Months without work belong to the unemployed only. */
export function backgroundColumns(background: Background): BackgroundColumns {
  const { labourMarketStatus, monthsUnemployed, education, educationAbroad, immigrantBackground, languageSpoken, finnishLevel } = background;
  return {
    labourMarketStatus,
    monthsUnemployed: labourMarketStatus === 'unemployed' ? (monthsUnemployed ?? null) : null,
    education, educationAbroad,
    immigrantBackground: immigrantBackground ?? null,
    spokenLanguage: storedOrNull(languageSpoken),
    finnishLevel: finnishLevel ?? null,
  };
}

/** The header and the six parts of a period as a referral makes them; the home municipality is kept as it is that day. */
export function newPeriod(
  actor: Actor, trainee: { id: string; homeMunicipalityCode: string | null }, input: ReferRequest, made: { id: string; now: string },
): { header: CoachingPeriodEntity; parts: PartRows } {
  const { referredOn, ...referral } = referralColumns(input.referral);
  const of = { coachingPeriodId: made.id, organisationId: actor.organisationId, version: 1 };
  return {
    header: {
      id: made.id, organisationId: actor.organisationId, version: 1, traineeId: trainee.id,
      projectId: input.projectId ?? null, municipalityCode: input.municipalityCode, fieldId: input.fieldId, coachId: input.coachId ?? null,
      phase: 'referred', referredOn, startedOn: null, endedOn: null,
      plannedEnd: null, windowEndsOn: null, urgentOn: END_OF_TIME, nextStep: 'none', nextStepDue: null, placedFrom: null, placedUntil: null, pausedFrom: null, pausedTo: null,
      mainTargetId: null, extensionDays: 0, lastLogOn: null, lastContactOn: null, oldestUnconfirmedOn: null, logMinutes: 0, logCount: 0, unconfirmedLogs: 0,
      createdBy: actor.userId, createdAt: made.now,
    },
    parts: {
      referral: { ...of, ...referral, referralOutcome: null, referralOutcomeReason: null, guidedWhere: null },
      background: { ...of, ...backgroundColumns(input.background), registeredJobseeker: null, homeMunicipalityCode: trainee.homeMunicipalityCode },
      information: {
        ...of, service: null, legalBasis: null, controllerKind: null, controllerName: null, retentionYears: null, informationVersion: null, informationLanguage: null, informationGivenOn: null,
      },
      plan: { ...of, planAgreedOn: null, planNote: null },
      followUpPath: { ...of, followUpPathKind: null, followUpPathNote: null, followUpNextService: null, followUpAgreedOn: null },
      exit: { ...of, exitStatus: null, exitDetail: null, exitOn: null, exitNote: null, earlyEndReason: null, earlyEndNote: null },
    },
  };
}
