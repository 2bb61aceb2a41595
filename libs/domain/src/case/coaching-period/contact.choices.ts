export const CONTACT_KINDS = ['visit', 'phone', 'message', 'video', 'meeting'] as const;

export type ContactKind = (typeof CONTACT_KINDS)[number];

export const CONTACT_OUTCOMES = ['reached', 'notReached'] as const;

export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];
