import { CASE_BRANCHES } from './case-branches.js';
import { ORGANISATION_BRANCHES } from './organisation-branches.js';
import type { Branches } from './branch-types.js';

/**
 * For an operation whose body may change who is responsible, where, or in what scope: a sample for each such field, besides the
 * plain one of `samples.ts`. `permissions.spec.ts` asks for them by `RESPONSIBILITY_FIELDS`.
 */
export const BRANCHES: Readonly<Record<string, Branches>> = { ...ORGANISATION_BRANCHES, ...CASE_BRANCHES };
