export const PAUSE_REASONS = ['agreedBreak', 'sickLeave', 'familyLeave', 'work', 'holiday', 'waiting'] as const;

export type PauseReason = (typeof PAUSE_REASONS)[number];
