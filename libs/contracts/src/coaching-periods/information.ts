import { CONTROLLER_KINDS, LANGUAGES, LEGAL_BASES, SERVICES, type ControllerKind, type Language, type LegalBasis, type Service } from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Optional, Text, Whole } from '../shared/fields.js';
import type { KnownPlace } from '../shared/known-place.js';

class InformationTerms {
  @Text(40) informationVersion: string;
  @Choice(LANGUAGES) language: Language;
  @CivilDate() date: string;
  @Choice(SERVICES) service: Service;
  @Choice(LEGAL_BASES) legalBasis: LegalBasis;
  @Choice(CONTROLLER_KINDS) controllerKind: ControllerKind;
  /** Years that the data is kept after the period. */
  @Whole(1, 100) retentionYears: number;
}

/** Information about the processing of data, given to the person. Not a consent. */
export class InformationGiven extends InformationTerms {
  /** Name of the controller (rekisterinpitäjä). */
  @Text(200) controller: string;
}

/** The same as it is shown: the controller's name tells of the place, and is absent where a safety prohibition hides it. */
export class InformationShown extends InformationTerms {
  @Optional() @FreeText(200) controller?: KnownPlace<string> | null;
}

