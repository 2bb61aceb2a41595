import type { Actor } from '@valopolku/domain';

/** Which degree parts an environment's tasks are mapped to; provided by the feature that owns environments. */
export abstract class DegreePartsAtEnvironment {
  abstract degreePartIdsAt(actor: Actor, environmentId: string): Promise<string[]>;
}
