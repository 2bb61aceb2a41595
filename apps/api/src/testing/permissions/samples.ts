import { CASE_SAMPLES } from './case-samples.js';
import { ORGANISATION_SAMPLES } from './organisation-samples.js';
import { PLAN_SAMPLES } from './plan-samples.js';
import { WORK_SAMPLES } from './work-samples.js';
import type { Sample } from './sample.js';

/** One sample for each operation of the document that needs a session. */
export const SAMPLES: Readonly<Record<string, Sample>> = { ...ORGANISATION_SAMPLES, ...CASE_SAMPLES, ...PLAN_SAMPLES, ...WORK_SAMPLES };
