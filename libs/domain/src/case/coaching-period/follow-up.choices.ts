export const FOLLOW_UP_PATH_KINDS = [
  'restOfQualification',
  'workWithSupport',
  'work',
  'studies',
  'anotherService',
  'other',
] as const;

export type FollowUpPathKind = (typeof FOLLOW_UP_PATH_KINDS)[number];
