export const DEMONSTRATION_STATES = [
  'draft',
  'booked',
  'held',
  'interrupted',
  'noShow',
  'assessed',
  'underReview',
  'cancelled',
] as const;

export type DemonstrationState = (typeof DEMONSTRATION_STATES)[number];
