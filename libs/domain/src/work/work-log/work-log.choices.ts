export const INDEPENDENCES = ['guided', 'partly', 'independent'] as const;

export type Independence = (typeof INDEPENDENCES)[number];

/** The kind of an entry without a task. */
export const ACTIVITIES = [
  'training',
  'cardCourse',
  'digitalSkills',
  'language',
  'groupCoaching',
  'jobSearch',
  'visit',
  'meeting',
  'other',
] as const;

export type Activity = (typeof ACTIVITIES)[number];
