import type { Role } from '../access/roles.js';
import type { Language } from '../shared/choices.js';
import type { DateRange } from '../shared/date-range.js';
import type { PlainDate } from '../shared/plain-date.js';

export interface User {
  id: string;
  organisationId: string;
  version: number;
  email: string;
  givenName: string;
  familyName: string;
  phone: string | null;
  language: Language;
  roles: Role[];
  municipalityCodes: string[];
  fieldIds: string[];
  environmentIds: string[];
  /** The person whose own account this is; only with the role trainee. */
  traineeId: string | null;
  deactivatedOn: PlainDate | null;
  sortName: string;
  searchText: string;
}

/** Another coach stands in for one, from a day to a day. */
export interface Deputy extends DateRange {
  id: string;
  organisationId: string;
  coachId: string;
  deputyId: string;
}

export function userName(user: Pick<User, 'givenName' | 'familyName'>): string {
  return `${user.givenName} ${user.familyName}`;
}
