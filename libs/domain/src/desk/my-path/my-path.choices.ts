/** What comes next for the person, in the person's own terms; the words are the screen's. */
export const PATH_NEXT_STEPS = ['meetCoach', 'makePlan', 'practise', 'prepareDemonstration', 'demonstrate', 'planNext', 'onYourWay', 'ended', 'notBegun'] as const;
export type PathNextStep = (typeof PATH_NEXT_STEPS)[number];

/** How far the person is with what a target asks; never a percentage. */
export const PATH_SKILL_STATES = ['learned', 'practising', 'ahead'] as const;
export type PathSkillState = (typeof PATH_SKILL_STATES)[number];
