import type {
  CoachingPeriod, ControllerKind, EarlyEndReason, Education, ExitDetail, ExitStatus, FollowUpPathKind, LabourMarketStatus, Language, LanguageLevel,
  LegalBasis, Phase, ReferralOutcome, ReferralSource, Service,
} from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const text = { type: 'varchar' } as const;
const maybe = { type: 'varchar', nullable: true } as const;
const maybeNumber = { type: 'integer', nullable: true } as const;
const maybeBoolean = { type: 'boolean', nullable: true } as const;

@Entity('coaching_period')
export class CoachingPeriodEntity implements CoachingPeriod {
  @PrimaryColumn(text) id: string;
  @Column(text) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column(text) traineeId: string;
  @Column(maybe) projectId: string | null;
  @Column(text) municipalityCode: string;
  @Column(text) fieldId: string;
  @Column(maybe) coachId: string | null;
  @Column(text) phase: Phase;
  @Column(maybe) startedOn: string | null;
  @Column(maybe) endedOn: string | null;
  @Column(maybe) planAgreedOn: string | null;
  @Column(maybe) planNote: string | null;

  @Column(text) referredOn: string;
  @Column(text) referralSource: ReferralSource;
  @Column(maybe) referralUnit: string | null;
  @Column(maybe) referralNote: string | null;
  @Column(maybe) referralOutcome: ReferralOutcome | null;
  @Column(maybe) referralOutcomeReason: string | null;
  @Column(maybe) guidedWhere: string | null;

  @Column(maybe) labourMarketStatus: LabourMarketStatus | null;
  @Column(maybeBoolean) registeredJobseeker: boolean | null;
  @Column(maybeNumber) monthsUnemployed: number | null;
  @Column(maybe) education: Education | null;
  @Column(maybeBoolean) educationAbroad: boolean | null;
  @Column(maybeBoolean) immigrantBackground: boolean | null;
  @Column(maybe) spokenLanguage: string | null;
  @Column(maybe) finnishLevel: LanguageLevel | null;
  @Column(maybe) homeMunicipalityCode: string | null;

  @Column(maybe) service: Service | null;
  @Column(maybe) legalBasis: LegalBasis | null;
  @Column(maybe) controllerKind: ControllerKind | null;
  @Column(maybe) controllerName: string | null;
  @Column(maybeNumber) retentionYears: number | null;
  @Column(maybe) informationVersion: string | null;
  @Column(maybe) informationLanguage: Language | null;
  @Column(maybe) informationGivenOn: string | null;

  @Column(maybe) exitStatus: ExitStatus | null;
  @Column(maybe) exitDetail: ExitDetail | null;
  @Column(maybe) exitOn: string | null;
  @Column(maybe) exitNote: string | null;
  @Column(maybe) earlyEndReason: EarlyEndReason | null;
  @Column(maybe) earlyEndNote: string | null;
  @Column(maybe) followUpPathKind: FollowUpPathKind | null;
  @Column(maybe) followUpPathNote: string | null;
  @Column(maybe) followUpNextService: string | null;
  @Column(maybe) followUpAgreedOn: string | null;

  /** Kept with each change by `PeriodKeeper`; none of it depends on today. */
  @Column(maybe) plannedEnd: string | null;
  @Column(maybe) windowEndsOn: string | null;
  @Column(text) urgentOn: string;
  @Column(text) nextStep: string;
  @Column(maybe) nextStepDue: string | null;
  /** The last run of days at environments mapped for a target, while the gate ahead asks about it. */
  @Column(maybe) placedFrom: string | null;
  @Column(maybe) placedUntil: string | null;
  @Column(maybe) pausedFrom: string | null;
  @Column(maybe) pausedTo: string | null;
  @Column(maybe) mainTargetId: string | null;
  @Column({ type: 'integer' }) extensionDays: number;
  @Column(maybe) lastLogOn: string | null;
  @Column(maybe) lastContactOn: string | null;
  @Column({ type: 'integer' }) logMinutes: number;
  @Column({ type: 'integer' }) logCount: number;
  @Column({ type: 'integer' }) unconfirmedLogs: number;
  @Column(maybe) oldestUnconfirmedOn: string | null;
  @Column(maybe) createdBy: string | null;
  @Column(text) createdAt: string;
}
