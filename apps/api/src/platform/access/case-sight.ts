import type { Actor } from '@valopolku/domain';

/**
 * How an actor sees people; the feature that owns their cases provides it. The names of the ways of seeing are its own:
 * the platform only compares them.
 */
export abstract class CaseSight {
  /** Every way in which the actor sees each of these people now; nobody who is not seen at all. */
  abstract views(actor: Actor, traineeIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;

  /** Refuses as a plain read of the person would: 404, 403 `reasonRequired`, 403; the access event then names whom it refuses. */
  abstract requireRead(actor: Actor, traineeId: string): Promise<void>;
}
