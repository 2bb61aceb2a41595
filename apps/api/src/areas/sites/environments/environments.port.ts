import type { KnownPlace, PlacedPerson } from '@valopolku/contracts';
import type { Actor, DateRange, PlainDate } from '@valopolku/domain';

type Tenant = Pick<Actor, 'organisationId'>;

/** How an environment is used, as far as the caller may know it: how many people are there on the day, and the last day on which anyone was. */
export interface EnvironmentUse {
  placedNow: number;
  lastUsedOn: PlainDate | null;
}

/** What environments ask of placements; provided by the feature that owns them. Environments without placements are left out. */
export abstract class PlacementsAtEnvironment {
  /** Of these environments, or of all of the organisation: counted from those whom `people` lists to this actor. */
  abstract uses(actor: Actor, environmentIds: readonly string[] | 'all', today: PlainDate): Promise<ReadonlyMap<string, EnvironmentUse>>;
  /** The people there on the day whom this actor may know to be there. */
  abstract people(actor: Actor, environmentId: string, today: PlainDate): Promise<KnownPlace<PlacedPerson>[]>;
  /** Every placement there that has not ended before the day, whoever asks: for rules, never for an answer. */
  abstract rangesFrom(actor: Tenant, environmentId: string, day: PlainDate): Promise<DateRange[]>;
}

/** What environments ask of demonstrations: the last day on which one was held there, and what is booked. */
export abstract class DemonstrationsAtEnvironment {
  /** The last day that this actor may know of, by environment. */
  abstract lastHeldOn(actor: Actor, environmentIds: readonly string[] | 'all'): Promise<ReadonlyMap<string, PlainDate>>;
  /** Every booked one there that is not over before the day, whoever asks: for rules, never for an answer. */
  abstract bookedFrom(actor: Tenant, environmentId: string, day: PlainDate): Promise<DateRange[]>;
}
