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

/** A stretch of the ordinary way with anything between its steps, so that every phase is reached and left in odd ways. */
export const anyCommands: fc.Arbitrary<Command[]> = fc
  .tuple(fc.nat({ max: ORDINARY.length }), fc.array(fc.array(anyCommand, { maxLength: 3 }), { minLength: 4, maxLength: ORDINARY.length + 1 }))
  .map(([steps, between]) =>
    between.flatMap((others, index) => {
      const kind = index < steps ? ORDINARY[index] : undefined;
      return kind === undefined ? others : [...others, { kind, after: 1, ago: 0, accept: true }];
    }),
  );
