/** `npm run test:full` tries everything at length and runs the hostile suites (`*.hostile.ts`) besides; `npm test` the short of it. */
export const THOROUGH = process.env.VALOPOLKU_FULL === 'yes';

/** How often a thing is tried: `rounds(3, 50)`. */
export function rounds(short: number, full: number): number {
  return THOROUGH ? full : short;
}
