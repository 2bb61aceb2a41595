import type {
  BackgroundFields, ControllerKind, EarlyEndReason, Education, ExitDetail, ExitFields, ExitStatus, FollowUpPathFields, FollowUpPathKind, InformationFields, LabourMarketStatus,
  Language, LanguageLevel, LegalBasis, PlanFields, ReferralFields, ReferralOutcome, ReferralSource, Service,
} from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const text = { type: 'varchar' } as const;
const maybe = { type: 'varchar', nullable: true } as const;
const maybeNumber = { type: 'integer', nullable: true } as const;
const maybeBoolean = { type: 'boolean', nullable: true } as const;

/** A part that every period has one of: made with it, and filled when it is told. */
abstract class OnePart {
  @PrimaryColumn(text) coachingPeriodId: string;
  @Column(text) organisationId: string;
  @Column({ type: 'integer' }) version: number;
}

@Entity('period_referral')
export class PeriodReferralEntity extends OnePart implements ReferralFields {
  @Column(text) referralSource: ReferralSource;
  @Column(maybe) referralUnit: string | null;
  @Column(maybe) referralNote: string | null;
  @Column(maybe) referralOutcome: ReferralOutcome | null;
  @Column(maybe) referralOutcomeReason: string | null;
  @Column(maybe) guidedWhere: string | null;
}

@Entity('period_background')
export class PeriodBackgroundEntity extends OnePart implements BackgroundFields {
  @Column(maybe) labourMarketStatus: LabourMarketStatus | null;
  @Column(maybeBoolean) registeredJobseeker: boolean | null;
  @Column(maybeNumber) monthsUnemployed: number | null;
  @Column(maybe) education: Education | null;
  @Column(maybeBoolean) educationAbroad: boolean | null;
  @Column(maybeBoolean) immigrantBackground: boolean | null;
  @Column(maybe) spokenLanguage: string | null;
  @Column(maybe) finnishLevel: LanguageLevel | null;
  @Column(maybe) homeMunicipalityCode: string | null;
}

@Entity('period_information')
export class PeriodInformationEntity extends OnePart implements InformationFields {
  @Column(maybe) service: Service | null;
  @Column(maybe) legalBasis: LegalBasis | null;
  @Column(maybe) controllerKind: ControllerKind | null;
  @Column(maybe) controllerName: string | null;
  @Column(maybeNumber) retentionYears: number | null;
  @Column(maybe) informationVersion: string | null;
  @Column(maybe) informationLanguage: Language | null;
  @Column(maybe) informationGivenOn: string | null;
}

@Entity('period_plan')
export class PeriodPlanEntity extends OnePart implements PlanFields {
  @Column(maybe) planAgreedOn: string | null;
  @Column(maybe) planNote: string | null;
}

@Entity('period_follow_up_path')
export class PeriodFollowUpPathEntity extends OnePart implements FollowUpPathFields {
  @Column(maybe) followUpPathKind: FollowUpPathKind | null;
  @Column(maybe) followUpPathNote: string | null;
  @Column(maybe) followUpNextService: string | null;
  @Column(maybe) followUpAgreedOn: string | null;
}

@Entity('period_exit')
export class PeriodExitEntity extends OnePart implements ExitFields {
  @Column(maybe) exitStatus: ExitStatus | null;
  @Column(maybe) exitDetail: ExitDetail | null;
  @Column(maybe) exitOn: string | null;
  @Column(maybe) exitNote: string | null;
  @Column(maybe) earlyEndReason: EarlyEndReason | null;
  @Column(maybe) earlyEndNote: string | null;
}
