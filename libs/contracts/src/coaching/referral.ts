import {
  EDUCATIONS, LABOUR_MARKET_STATUSES, LANGUAGE_LEVELS, REFERRAL_OUTCOMES, REFERRAL_SOURCES, type Education, type LabourMarketStatus, type LanguageLevel,
  type ReferralOutcome, type ReferralSource,
} from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Id, MunicipalityCode, Nested, Optional, Text, Whole, YesNo } from '../shared/fields.js';
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

class ReferralTerms {
  @Choice(REFERRAL_SOURCES) source: ReferralSource;
  @CivilDate() date: string;
  /** What the person hopes for, in plain words. */
  @Optional() @FreeText(2000) wish?: string | null;
}

export class Referral extends ReferralTerms {
  @Optional() @FreeText(200) unit?: string | null;
}

/** The same as it is shown: the unit's name tells of the place, and is absent where a safety prohibition hides it. */
export class ReferralShown extends ReferralTerms {
  @Optional() @FreeText(200) unit?: KnownPlace<string> | null;
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

/** What may be put right later: background, project, place, field and referral; and the coach, each with a right of its own. */
export class ChangeCoachingPeriodRequest {
  @Optional() @Nested(() => Referral) referral?: Referral | null;
  @Optional() @Nested(() => Background) background?: Background | null;
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
