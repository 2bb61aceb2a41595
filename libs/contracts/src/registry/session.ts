import { LANGUAGES, ROLES, type Language, type Role } from '@valopolku/domain';
import { Choice, Choices, Email, FreeText, Id, Instant, MunicipalityCodes, Nested, NestedList, Optional, Secret, Text, Texts, Whole, YesNo } from '../shared/fields.js';
import { CodedReference, Reference } from '../shared/basics.js';

export class SignInRequest {
  @Email() email: string;
  @Secret(200) password: string;
}

/** The signed-in user; 401 when there is none. */
export class SessionResponse {
  @Id() userId: string;
  @Text(200) name: string;
  @Email() email: string;
  @Choices(ROLES) roles: Role[];
  @Choice(LANGUAGES) language: Language;
  @Nested(() => Reference) organisation: Reference;
  @MunicipalityCodes() municipalityCodes: string[];
  @NestedList(() => CodedReference) fields: CodedReference[];
  @Optional() @Id() traineeId?: string | null;
  /** Coaches for whom the user stands in today. */
  @NestedList(() => Reference) deputisesFor: Reference[];
  /** Actions that the roles grant at all, e.g. `workLog.create`. */
  @Texts(80, 200) abilities: string[];
  /** Somebody else gave the password: it is changed first, and nothing else is answered until then. */
  @YesNo() mustChangePassword: boolean;
  /** When the session ends whatever happens (UTC). */
  @Instant() expiresAt: string;
  /** The same from now on, for computers whose clock is wrong. */
  @Whole(0, 31_536_000) secondsLeft: number;
  /** It ends earlier when nothing is asked of the server for this long. */
  @Whole(1, 31_536_000) idleSeconds: number;
}

export class ChangeLanguageRequest {
  @Choice(LANGUAGES) language: Language;
}

/** Changes the own password. */
export class ChangePasswordRequest {
  @Secret(200) currentPassword: string;
  @Secret(200, 12) newPassword: string;
}

export class DemoAccount {
  @Email() email: string;
  @Text(200) name: string;
  @Choices(ROLES) roles: Role[];
}

/** What the web needs before sign-in. */
export class ConfigurationResponse {
  @YesNo() demo: boolean;
  @Choices(LANGUAGES) languages: Language[];
  @Optional() @FreeText(500) banner?: string | null;
  @NestedList(() => DemoAccount) demoAccounts: DemoAccount[];
  @Optional() @FreeText(200) demoPassword?: string | null;
}
