import { CONTROLLER_KINDS, LANGUAGES, LEGAL_BASES, SERVICES, type ControllerKind, type Language, type LegalBasis, type Service } from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Optional, Text, Whole } from '../shared/fields.js';
import { PartVersion } from '../shared/basics.js';
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

/** The same as a part of the period, empty until it is given. The controller's name tells of the place, and is absent where a safety prohibition hides it. */
export class InformationPart extends PartVersion {
  @Optional() @FreeText(40) informationVersion?: string | null;
  @Optional() @Choice(LANGUAGES) language?: Language | null;
  @Optional() @CivilDate() date?: string | null;
  @Optional() @Choice(SERVICES) service?: Service | null;
  @Optional() @Choice(LEGAL_BASES) legalBasis?: LegalBasis | null;
  @Optional() @Choice(CONTROLLER_KINDS) controllerKind?: ControllerKind | null;
  /** Years that the data is kept after the period. */
  @Optional() @Whole(1, 100) retentionYears?: number | null;
  @Optional() @FreeText(200) controller?: KnownPlace<string> | null;
}
