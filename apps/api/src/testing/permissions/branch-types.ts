import type { Sample } from './sample.js';

/** Branches of a body, by the field that makes the difference: `coachId`, or with a word on the value, `coachId: oneself`. */
export type Branches = Readonly<Record<string, Sample>>;
