export const JUDGEMENTS = ['notYet', 'withGuidance', 'independently', 'ready'] as const;

export type Judgement = (typeof JUDGEMENTS)[number];
