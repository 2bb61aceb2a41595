import { CONTROLLER_KINDS, SERVICES, type ControllerKind, type Service } from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Name, Nested, NestedList, Optional, Text, Whole, YesNo } from '../shared/fields.js';
import { Changeable, CodedReference, LocalizedText, SearchQuery } from '../shared/basics.js';

export class MunicipalityItem {
  @Text(3, 3) code: string;
  @Nested(() => LocalizedText) name: LocalizedText;
  /** Null for the codes of no place. */
  @Optional() @Nested(() => CodedReference) region?: CodedReference | null;
  /** First and last day; null for one that was there before, or is there still. */
  @Optional() @CivilDate() inForceFrom?: string | null;
  @Optional() @CivilDate() inForceUntil?: string | null;
  /** What it became a part of. */
  @Optional() @Text(3, 3) successorCode?: string | null;
  /** False for 198, 199 and 200: a home that is nowhere here. */
  @YesNo() isPlace: boolean;
}

/** All municipalities of the official code set, by Finnish name; former ones too, for what is told of earlier days. */
export class MunicipalityListResponse {
  @NestedList(() => MunicipalityItem) items: MunicipalityItem[];
}

/** A name that an organisation gives, in the languages that it wants. */
export class LocalizedName {
  @Name(200) fi: string;
  @Optional() @FreeText(200) sv?: string | null;
  @Optional() @FreeText(200) en?: string | null;
}

export class CreateFieldRequest {
  @Name(40) code: string;
  @Nested(() => LocalizedName) name: LocalizedName;
}

export class FieldResponse extends Changeable {
  @Text(40) code: string;
  @Nested(() => LocalizedText) name: LocalizedText;
}

export class FieldListResponse {
  @NestedList(() => FieldResponse) items: FieldResponse[];
}

/** Whose register a service is in, and how long its data is kept. */
export class ServiceRegister {
  @Choice(SERVICES) service: Service;
  @Choice(CONTROLLER_KINDS) controllerKind: ControllerKind;
  /** Name of the controller (rekisterinpitäjä). */
  @Name(200) controller: string;
  /** Years that the data is kept after the period. */
  @Whole(1, 100) retentionYears: number;
}

/** The own organisation: the tenant that everything belongs to. */
export class OrganisationResponse extends Changeable {
  @Text(200) name: string;
  /** association, municipality or another body that runs workshops. */
  @FreeText(40) kind: string;
  /** Whose register each service is in; a service without a row has none yet. */
  @NestedList(() => ServiceRegister, 20) registers: ServiceRegister[];
}

/** What an administrator sets: all registers at once. */
export class ChangeOrganisationRequest {
  @NestedList(() => ServiceRegister, 20) registers: ServiceRegister[];
}

export class ProviderContact {
  @Name(200) name: string;
  @Optional() @FreeText(200) title?: string | null;
  @Optional() @FreeText(254) email?: string | null;
  @Optional() @FreeText(100) phone?: string | null;
}

export class SaveEducationProviderRequest {
  @Name(200) name: string;
  @Optional() @NestedList(() => ProviderContact, 50) contacts?: ProviderContact[] | null;
}

/** What is left out stays, null takes the contacts away. */
export class ChangeEducationProviderRequest {
  @Optional() @Name(200) name?: string | null;
  @Optional() @NestedList(() => ProviderContact, 50) contacts?: ProviderContact[] | null;
}

export class EducationProviderResponse extends Changeable {
  @Text(200) name: string;
  @NestedList(() => ProviderContact, 50) contacts: ProviderContact[];
}

export class EducationProviderListQuery extends SearchQuery {}

export class EducationProviderListResponse {
  @NestedList(() => EducationProviderResponse) items: EducationProviderResponse[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
}
