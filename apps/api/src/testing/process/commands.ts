import fc from 'fast-check';
import { KINDS, type Command, type Kind } from './period-model.js';

/** The ordinary way, twice the beginning: a person who comes back. */
const ORDINARY: readonly Kind[] = [
  'inform', 'start', 'assess', 'addTarget', 'place', 'agreePlan', 'advance', 'log', 'confirmReadiness', 'advance', 'followUp', 'exit', 'end', 'refer', 'inform', 'start',
];

const anyCommand: fc.Arbitrary<Command> = fc.record({
  kind: fc.constantFrom(...KINDS),
  after: fc.nat({ max: 12 }),
  ago: fc.integer({ min: -2, max: 12 }),
  accept: fc.boolean(),
});

/** Steps of the ordinary way are now and then written down late. */
const anyPace = fc.record({ after: fc.nat({ max: 4 }), late: fc.constantFrom(0, 0, 0, 0, 1, 3), moved: fc.constantFrom(1, 3, 9) });

/** A stretch of the ordinary way with anything between its steps, so that every phase is reached and left in odd ways. */
export const anyCommands: fc.Arbitrary<Command[]> = fc
  .array(fc.tuple(anyPace, fc.array(anyCommand, { maxLength: 2 })), { minLength: 4, maxLength: ORDINARY.length, size: 'max' })
  .map((steps) => steps.flatMap(([pace, others], index) => [...others, ...ORDINARY.slice(index, index + 1).flatMap((kind) => ordinary(kind, pace))]));

/** A move to the next phase is first dated back, which often comes before the present phase, and then made today. */
function ordinary(kind: Kind, { after, late, moved }: { after: number; late: number; moved: number }): Command[] {
  const command = { kind, after, accept: true };
  return kind === 'advance' ? [{ ...command, ago: moved }, { ...command, after: 0, ago: 0 }] : [{ ...command, ago: late }];
}
