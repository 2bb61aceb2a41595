import type { PlacedPerson } from '@valopolku/contracts';
import type { Actor, DateRange, PlainDate } from '@valopolku/domain';

type Tenant = Pick<Actor, 'organisationId'>;

/** How an environment is used: how many people are placed there on the day, and the last day on which anyone was. */
export interface EnvironmentUse {
  placedNow: number;
  lastUsedOn: PlainDate | null;
}

/** What environments ask of placements; provided by the feature that owns them. Environments without placements are left out. */
export abstract class PlacementsAtEnvironment {
  /** Of these environments, or of all of the organisation. */
  abstract uses(actor: Tenant, environmentIds: readonly string[] | 'all', today: PlainDate): Promise<ReadonlyMap<string, EnvironmentUse>>;
  /** The people placed there on the day whom this actor may see, as much of each as the actor's role may. */
  abstract people(actor: Actor, environmentId: string, today: PlainDate): Promise<PlacedPerson[]>;
  /** Every placement there that has not ended before the day. */
  abstract rangesFrom(actor: Tenant, environmentId: string, day: PlainDate): Promise<DateRange[]>;
}

/** What environments ask of demonstrations: the last day on which one was held there. */
export abstract class DemonstrationsAtEnvironment {
  abstract lastHeldOn(actor: Tenant, environmentIds: readonly string[] | 'all'): Promise<ReadonlyMap<string, PlainDate>>;
}

/** Told inside the unit of work when the requirements that a task builds have changed: evidence is counted anew. */
export abstract class TaskMappingChanged {
  /** `requirementIds` are those before and after together. */
  abstract taskMappingChanged(actor: Actor, workTaskId: string, requirementIds: readonly string[]): Promise<void>;
}
