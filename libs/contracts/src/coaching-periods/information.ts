import { CONTROLLER_KINDS, LANGUAGES, LEGAL_BASES, SERVICES, type ControllerKind, type Language, type LegalBasis, type Service } from '@valopolku/domain';
import { Choice, CivilDate, Text, Whole } from '../shared/fields.js';

/** Information about the processing of data, given to the person. Not a consent. */
export class InformationGiven {
  @Text(40) informationVersion: string;
  @Choice(LANGUAGES) language: Language;
  @CivilDate() date: string;
  @Choice(SERVICES) service: Service;
  @Choice(LEGAL_BASES) legalBasis: LegalBasis;
  @Choice(CONTROLLER_KINDS) controllerKind: ControllerKind;
  /** Name of the controller (rekisterinpitäjä). */
  @Text(200) controller: string;
  /** Years that the data is kept after the period. */
  @Whole(1, 100) retentionYears: number;
}

