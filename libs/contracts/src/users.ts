import { LANGUAGES, ROLES, type Language, type Role } from '@valopolku/domain';
import { Choice, Choices, Email, FreeText, Id, Ids, MunicipalityCodes, Name, NestedList, Optional, Text, YesNo } from './shared/fields.js';
import { Changeable, PageQuery } from './shared/basics.js';

export class CreateUserRequest {
  @Optional() @Id() id?: string | null;
  @Name(200) name: string;
  @Email() email: string;
  @Text(200, 12) password: string;
  @Choices(ROLES, 1) roles: Role[];
  @Choice(LANGUAGES) language: Language;
  @MunicipalityCodes() municipalityCodes: string[];
  @Ids() fieldIds: string[];
  @Ids() environmentIds: string[];
  /** The person whose own account this is; only with the role trainee. */
  @Optional() @Id() traineeId?: string | null;
}

export class ChangeUserRequest {
  @Optional() @Name(200) name?: string | null;
  @Optional() @Email() email?: string | null;
  @Optional() @Text(200, 12) password?: string | null;
  @Optional() @Choices(ROLES, 1) roles?: Role[] | null;
  @Optional() @Choice(LANGUAGES) language?: Language | null;
  @Optional() @MunicipalityCodes() municipalityCodes?: string[] | null;
  @Optional() @Ids() fieldIds?: string[] | null;
  @Optional() @Ids() environmentIds?: string[] | null;
  @Optional() @YesNo() active?: boolean | null;
}

export class UserResponse extends Changeable {
  @Text(200) name: string;
  @Email() email: string;
  @Choices(ROLES) roles: Role[];
  @Choice(LANGUAGES) language: Language;
  @MunicipalityCodes() municipalityCodes: string[];
  @Ids() fieldIds: string[];
  @Ids() environmentIds: string[];
  @Optional() @Id() traineeId?: string | null;
  @YesNo() active: boolean;
}

export class UserListQuery extends PageQuery {
  @Optional() @Choice(ROLES) role?: Role | null;
}

export class UserListResponse {
  @NestedList(() => UserResponse) items: UserResponse[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
}

/** A colleague to choose: coaches and instructors, without e-mail or scopes. */
export class ColleagueItem {
  @Id() id: string;
  @Text(200) name: string;
  @Choices(ROLES) roles: Role[];
}

export class ColleagueListQuery {
  @Optional() @Choice(ROLES) role?: Role | null;
}

export class ColleagueListResponse {
  @NestedList(() => ColleagueItem) items: ColleagueItem[];
}
