import { LANGUAGES, ROLES, ROLE_CHECKS, type Language, type Role, type RoleCheck } from '@valopolku/domain';
import { Choice, Choices, Email, FreeText, Id, Ids, Instant, MunicipalityCodes, Name, Nested, NestedList, Optional, Secret, Text, YesNo } from '../shared/fields.js';
import { Changeable, SearchQuery, Reference } from '../shared/basics.js';

/** An account of somebody who works here; a trainee's is made by the coach (`CreateTraineeAccountRequest`). */
export class CreateUserRequest {
  @Optional() @Id() id?: string | null;
  @Name(200) name: string;
  @Email() email: string;
  @Secret(200, 12) password: string;
  @Choices(ROLES, 1) roles: Role[];
  @Choice(LANGUAGES) language: Language;
  @MunicipalityCodes() municipalityCodes: string[];
  @Ids() fieldIds: string[];
  @Ids() environmentIds: string[];
}

export class ChangeUserRequest {
  @Optional() @Name(200) name?: string | null;
  @Optional() @Email() email?: string | null;
  @Optional() @Secret(200, 12) password?: string | null;
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
  /** Roles that were asked for and wait for a second admin, or for a day to pass. */
  @Choices(ROLES) awaitedRoles: Role[];
}

export class UserListQuery extends SearchQuery {
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

/** Roles of an admin that wait: whose, which, who asked and when. */
export class RoleGrantResponse extends Changeable {
  @Nested(() => Reference) user: Reference;
  @Choices(ROLES, 1) roles: Role[];
  /** Null when they were asked for at the command line. */
  @Optional() @Nested(() => Reference) askedBy?: Reference | null;
  /** UTC. */
  @Instant() askedAt: string;
  /** When they take effect by themselves (UTC); null while they need a second admin. */
  @Optional() @Instant() effectiveAt?: string | null;
}

export class RoleGrantListResponse {
  @NestedList(() => RoleGrantResponse) items: RoleGrantResponse[];
}

/** How a role that opens cases comes to an admin. */
export class RoleCheckResponse extends Changeable {
  /** What holds now. */
  @Choice(ROLE_CHECKS) check: RoleCheck;
  /** The organisation has chosen nothing: a second admin where there are two. */
  @YesNo() isStandard: boolean;
  /** A weaker one that was chosen, and from when it holds (UTC). */
  @Optional() @Choice(ROLE_CHECKS) next?: RoleCheck | null;
  @Optional() @Instant() nextFrom?: string | null;
}

export class ChangeRoleCheckRequest {
  @Choice(ROLE_CHECKS) check: RoleCheck;
}
