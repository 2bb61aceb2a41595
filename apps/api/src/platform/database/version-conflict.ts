import { DomainError } from '@valopolku/domain';

/** Someone changed the thing first. The answer carries what it is now, so that the screen can show both. */
export class VersionConflict extends DomainError {
  constructor(
    readonly version: number,
    readonly current?: unknown,
  ) {
    super('versionConflict', { version });
  }
}
