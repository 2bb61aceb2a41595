export const GENDERS = ['female', 'male', 'other', 'undisclosed'] as const;

export type Gender = (typeof GENDERS)[number];

/** Levels of the Common European Framework. */
export const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];
