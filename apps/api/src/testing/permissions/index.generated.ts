// Made by `npx nx g tools:index` from what lies in the folders. Not edited by hand; a test holds it.
import { CASE_BRANCHES } from './case-branches.js';
import { CASE_SAMPLES } from './case-samples.js';
import { ORGANISATION_BRANCHES } from './organisation-branches.js';
import { ORGANISATION_SAMPLES } from './organisation-samples.js';
import { PART_SAMPLES } from './part-samples.js';
import { PLAN_SAMPLES } from './plan-samples.js';
import { WORK_SAMPLES } from './work-samples.js';
import type { Branches } from './branch-types.js';
import type { Sample } from './sample.js';

/** One sample for each operation of the document that needs a session. */
export const SAMPLES: Readonly<Record<string, Sample>> = { ...CASE_SAMPLES, ...ORGANISATION_SAMPLES, ...PART_SAMPLES, ...PLAN_SAMPLES, ...WORK_SAMPLES };

/**
 * For an operation whose body may change who is responsible, where, or in what scope: a sample for each such field, besides the
 * plain one. `permissions.spec.ts` asks for them by `RESPONSIBILITY_FIELDS`.
 */
export const BRANCHES: Readonly<Record<string, Branches>> = { ...CASE_BRANCHES, ...ORGANISATION_BRANCHES };
