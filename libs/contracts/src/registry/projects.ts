import { CivilDate, Decimal, FreeText, Id, MunicipalityCodes, Name, Nested, NestedList, Optional, Text, Texts, Whole } from '../shared/fields.js';
import { SearchQuery, type Changeable } from '../shared/basics.js';

/** What the plan of the project promised; null when it said nothing. */
export class PlannedValues {
  @Optional() @Whole(0, 1_000_000) participants?: number | null;
  @Optional() @Whole(0, 1_000_000) women?: number | null;
  @Optional() @Whole(0, 1_000_000) degreeParts?: number | null;
  @Optional() @Whole(0, 1_000_000) positivePath?: number | null;
  @Optional() @Whole(0, 1_000_000) environments?: number | null;
}

/** A figure as the project's own final report printed it, when it differs from ours, and why. */
export class PublishedFigure {
  @Text(60) figure: string;
  @Decimal(0, 1_000_000) value: number;
  @FreeText(500) explanation: string;
}

class ProjectDetails {
  @Name(200) name: string;
  @Optional() @FreeText(40) code?: string | null;
  @Optional() @FreeText(200) funder?: string | null;
  @Optional() @FreeText(200) parentProgramme?: string | null;
  @CivilDate() startsOn: string;
  @CivilDate() endsOn: string;
  @MunicipalityCodes() municipalityCodes: string[];
  @Nested(() => PlannedValues) planned: PlannedValues;
  @Optional() @FreeText(4000) goals?: string | null;
}

export class SaveProjectRequest extends ProjectDetails {
  @Optional() @Id() id?: string | null;
}

/** What is left out stays, also of `planned`; null takes away. What every project has cannot be taken away (422 `required`). */
export class ChangeProjectRequest {
  @Optional() @Name(200) name?: string | null;
  @Optional() @FreeText(40) code?: string | null;
  @Optional() @FreeText(200) funder?: string | null;
  @Optional() @FreeText(200) parentProgramme?: string | null;
  @Optional() @CivilDate() startsOn?: string | null;
  @Optional() @CivilDate() endsOn?: string | null;
  @Optional() @MunicipalityCodes() municipalityCodes?: string[] | null;
  @Optional() @Nested(() => PlannedValues) planned?: PlannedValues | null;
  @Optional() @FreeText(4000) goals?: string | null;
}

/** `Changeable` with the details: a class has one parent. */
export class ProjectResponse extends ProjectDetails implements Changeable {
  @Id() id: string;
  @Whole(1, 2_000_000_000) version: number;
  @Texts(80, 60) abilities: string[];
}

export class ProjectListQuery extends SearchQuery {}

export class ProjectListResponse {
  @NestedList(() => ProjectResponse) items: ProjectResponse[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
}
