import {
  EDUCATIONS, LABOUR_MARKET_STATUSES, LANGUAGE_LEVELS, REFERRAL_OUTCOMES, REFERRAL_SOURCES, type Education, type LabourMarketStatus, type LanguageLevel,
  type ReferralOutcome, type ReferralSource,
} from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Id, MunicipalityCode, Nested, Optional, Text, Whole, YesNo } from '../shared/fields.js';
import { PartVersion } from '../shared/basics.js';
import type { KnownPlace } from '../shared/known-place.js';
import { SaveTraineeRequest } from '../case/trainees.js';

/** Situation at the start, as the statistics need it. */
export class Background {
  @Choice(LABOUR_MARKET_STATUSES) labourMarketStatus: LabourMarketStatus;
  /** Whole months without work; only when unemployed. */
  @Optional() @Whole(0, 600) monthsUnemployed?: number | null;
  @Choice(EDUCATIONS) education: Education;
  @YesNo() educationAbroad: boolean;
  @Optional() @YesNo() immigrantBackground?: boolean | null;
  @Optional() @FreeText(60) languageSpoken?: string | null;
  @Optional() @Choice(LANGUAGE_LEVELS) finnishLevel?: LanguageLevel | null;
}

export class Referral {
  @Choice(REFERRAL_SOURCES) source: ReferralSource;
  @CivilDate() date: string;
  /** What the person hopes for, in plain words. */
  @Optional() @FreeText(2000) wish?: string | null;
  @Optional() @FreeText(200) unit?: string | null;
}

/** The referral as a part of the period. The unit's name tells of the place, and is absent where a safety prohibition hides it. */
export class ReferralPart extends PartVersion {
  @Choice(REFERRAL_SOURCES) source: ReferralSource;
  @CivilDate() date: string;
  @Optional() @FreeText(2000) wish?: string | null;
  @Optional() @FreeText(200) unit?: KnownPlace<string> | null;
  /** Why no coaching followed, in the words that the person got, and where the person was guided instead. */
  @Optional() @Choice(REFERRAL_OUTCOMES) outcome?: ReferralOutcome | null;
  @Optional() @FreeText(1000) outcomeReason?: string | null;
  @Optional() @FreeText(300) guidedTo?: KnownPlace<string> | null;
}

/** The situation at the start as a part of the period. */
export class BackgroundPart extends PartVersion {
  @Optional() @Choice(LABOUR_MARKET_STATUSES) labourMarketStatus?: LabourMarketStatus | null;
  @Optional() @Whole(0, 600) monthsUnemployed?: number | null;
  @Optional() @Choice(EDUCATIONS) education?: Education | null;
  @Optional() @YesNo() educationAbroad?: boolean | null;
  @Optional() @YesNo() immigrantBackground?: boolean | null;
  @Optional() @FreeText(60) languageSpoken?: string | null;
  @Optional() @Choice(LANGUAGE_LEVELS) finnishLevel?: LanguageLevel | null;
}

/** A new referral: of a new person (`trainee`) or of one who comes back (`traineeId`). */
export class ReferRequest {
  @Optional() @Id() id?: string | null;
  @Optional() @Id() traineeId?: string | null;
  @Optional() @Nested(() => SaveTraineeRequest) trainee?: SaveTraineeRequest | null;
  @Nested(() => Referral) referral: Referral;
  @Nested(() => Background) background: Background;
  @MunicipalityCode() municipalityCode: string;
  @Id() fieldId: string;
  @Optional() @Id() projectId?: string | null;
  @Optional() @Id() coachId?: string | null;
}

/** What the header takes: place, field and project; and the coach, each with a right of its own. The parts are changed by themselves. */
export class ChangeCoachingPeriodRequest {
  @Optional() @MunicipalityCode() municipalityCode?: string | null;
  @Optional() @Id() fieldId?: string | null;
  @Optional() @Id() projectId?: string | null;
  @Optional() @Id() coachId?: string | null;
  /** Why another coach takes over, in plain words: asked for with `coachId` when the case has one; both coaches and the person read it. */
  @Optional() @Text(1000, 3) reason?: string | null;
}

/** A referral that does not become a period: where the person was guided, and why, in plain words. */
export class TurnAwayRequest {
  @Choice(REFERRAL_OUTCOMES) outcome: ReferralOutcome;
  @CivilDate() date: string;
  @Text(1000, 3) reason: string;
  @Optional() @FreeText(300) guidedTo?: string | null;
}
