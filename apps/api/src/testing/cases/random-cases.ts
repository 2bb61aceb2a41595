import { addDays, DAYS_AFTER_PLACEMENT, DAYS_BEFORE_PLACEMENT, ROLES, type Actor } from '@valopolku/domain';
import fc from 'fast-check';
import { OTHER_ORGANISATION, TEST_ORGANISATION } from '../test-users.js';

/** What random people and actors are made of: few of each, so that they meet often. */
export interface Pool {
  today: string;
  coachIds: readonly string[];
  fieldIds: readonly string[];
  environmentIds: readonly string[];
  sessionIds: readonly string[];
}

export const MUNICIPALITIES = ['684', '050', '051'] as const;
/** More places than have an index walk of their own each. */
const MANY = [...MUNICIPALITIES, '091', '853', '837', '564'];

export interface RandomPlacement {
  environmentId: string;
  startsOn: string;
  endsOn: string;
}

export interface RandomPeriod {
  coachId: string | null;
  municipalityCode: string;
  fieldId: string;
  hasEnded: boolean;
  createdAt: string;
  placements: RandomPlacement[];
}

export interface RandomPerson {
  isElsewhere: boolean;
  isHidden: boolean;
  periods: RandomPeriod[];
  /** In which of the sessions the page was opened with a reason. */
  openedIn: string[];
}

/** A placement that ends or begins at, beside and far from the edges of what staff see. */
function anyPlacement({ today, environmentIds }: Pool): fc.Arbitrary<RandomPlacement> {
  const edges = [-DAYS_AFTER_PLACEMENT, DAYS_BEFORE_PLACEMENT].flatMap((edge) => [edge - 1, edge, edge + 1]);
  return fc.record({ environmentId: fc.constantFrom(...environmentIds), day: fc.constantFrom(...edges, -90, 0, 60), length: fc.constantFrom(0, 1, 45), isEnd: fc.boolean() })
    .map(({ environmentId, day, length, isEnd }) => ({ environmentId, startsOn: addDays(today, isEnd ? day - length : day), endsOn: addDays(today, isEnd ? day : day + length) }));
}

/** A person with one to four periods, of which one may go on; two may have been stored at one instant. */
export function anyPerson(pool: Pool): fc.Arbitrary<RandomPerson> {
  const period = fc.record({
    coachId: fc.option(fc.constantFrom(...pool.coachIds), { freq: 4 }),
    municipalityCode: fc.constantFrom(...MUNICIPALITIES),
    fieldId: fc.constantFrom(...pool.fieldIds),
    hasEnded: fc.constant(true),
    createdAt: fc.integer({ min: 1, max: 4 }).map((day) => `2026-03-0${day}T08:00:00.000Z`),
    placements: fc.array(anyPlacement(pool), { maxLength: 3 }),
  });
  return fc.record({
    isElsewhere: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
    isHidden: fc.boolean(),
    periods: fc.tuple(fc.array(period, { minLength: 1, maxLength: 4 }), fc.option(fc.nat({ max: 3 }), { freq: 3 })).map(([all, open]) => all.map((one, index) => ({ ...one, hasEnded: index !== open }))),
    openedIn: fc.subarray([...pool.sessionIds]),
  });
}

/** Somebody with any roles together, and with a scope of each kind, whether the roles have a use for it or not. */
export function anyActor(pool: Pool, traineeIds: readonly string[]): fc.Arbitrary<Actor> {
  return fc.record({
    userId: fc.constantFrom(...pool.coachIds, '01950000-0000-7000-8000-00000000beef'),
    organisationId: fc.constantFrom(TEST_ORGANISATION, TEST_ORGANISATION, TEST_ORGANISATION, OTHER_ORGANISATION),
    roles: fc.subarray([...ROLES]),
    municipalityCodes: fc.oneof(fc.subarray([...MUNICIPALITIES]), fc.constant(MANY)),
    fieldIds: fc.subarray([...pool.fieldIds]),
    environmentIds: fc.subarray([...pool.environmentIds]),
    deputisesFor: fc.subarray([...pool.coachIds]),
    traineeId: fc.option(fc.constantFrom(...traineeIds)),
    sessionId: fc.option(fc.constantFrom(...pool.sessionIds)),
  });
}
