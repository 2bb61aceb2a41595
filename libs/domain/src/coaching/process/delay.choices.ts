export const DELAY_CAUSES = [
  'waitingForUs',
  'site',
  'assessor',
  'provider',
  'decision',
  'absence',
  'personAskedForTime',
  'personalCircumstances',
  'other',
] as const;

export type DelayCause = (typeof DELAY_CAUSES)[number];
