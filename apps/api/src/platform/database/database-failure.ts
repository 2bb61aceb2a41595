import { DomainError } from '@valopolku/domain';

/**
 * What can be wrong with a database. `unreachable`: nobody answers; `refused`: not to us; `hung`: no answer in time; `busy`:
 * somebody else holds it; `damaged`: its content or its disk; `gone`: the file or the tables are not where they were.
 */
export const FAILURE_KINDS = ['unreachable', 'refused', 'hung', 'busy', 'full', 'unwritable', 'damaged', 'gone'] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/**
 * The database cannot do its work now: 503 `notReady`, to be tried again. `detail` is the driver's code, for the log; never its
 * message, which may quote what was to be written.
 */
export class DatabaseFailure extends DomainError {
  constructor(
    readonly kind: FailureKind,
    readonly detail: string,
  ) {
    super('notReady');
  }
}

/** One sentence for who starts the server or runs a command: what is wrong with the database (at `place`), and what to do. */
export function failureSentence({ kind, detail }: DatabaseFailure, place?: string): string {
  return `The database ${place === undefined ? '' : `${place} `}${SENTENCES[kind]} (${detail}).`;
}

const SENTENCES: Record<FailureKind, string> = {
  unreachable: 'does not answer: check that it runs and that its address is right',
  refused: 'refuses us: check the name, the password and the rights of its user, and that the database exists',
  hung: 'takes the connection and then gives no answer: look at the database server and at the disk',
  busy: 'is held by somebody else: wait for that to end, or end it',
  full: 'has no room: free some on its disk',
  unwritable: 'cannot be opened for writing: check the rights of the file and of its folder',
  damaged: 'is damaged, or its disk is: stop, check the disk and restore a backup',
  gone: 'is not where it was: put it back or restore a backup',
};
