import type { Role } from '../../access/roles.js';
import type { Language } from '../../shared/languages.js';

export interface User {
  id: string;
  organisationId: string;
  version: number;
  email: string;
  name: string;
  language: Language;
  roles: Role[];
  municipalityCodes: string[];
  fieldIds: string[];
  environmentIds: string[];
  /** The person whose own account this is; only with the role trainee. */
  traineeId: string | null;
  active: boolean;
}
