import type fi from './fi/index.js';

/** All texts of one language by subject; the keys are those of Finnish. */
export type Texts = typeof fi;
