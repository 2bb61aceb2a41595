import { CONTROLLER_KINDS, LANGUAGES, LEGAL_BASES, SERVICES, type ControllerKind, type Language, type LegalBasis, type Service } from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Optional, Text, Whole } from '../shared/fields.js';
import type { KnownPlace } from '../shared/known-place.js';

/**
 * Information about the processing of data, given to the person. Not a consent. The law follows from the service; whose register it
 * is in and for how long are the organisation's settings, and are kept with the period as they were on the day.
 */
export class InformationGiven {
  @Text(40) informationVersion: string;
  @Choice(LANGUAGES) language: Language;
  @CivilDate() date: string;
  @Choice(SERVICES) service: Service;
}

/** The same as it is shown: the controller's name tells of the place, and is absent where a safety prohibition hides it. */
export class InformationShown extends InformationGiven {
  @Choice(LEGAL_BASES) legalBasis: LegalBasis;
  @Choice(CONTROLLER_KINDS) controllerKind: ControllerKind;
  /** Years that the data is kept after the period. */
  @Whole(1, 100) retentionYears: number;
  @Optional() @FreeText(200) controller?: KnownPlace<string> | null;
}
