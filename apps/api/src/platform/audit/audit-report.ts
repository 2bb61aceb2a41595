/** What can be wrong with an event, or with a chain as a whole. The texts are for who reads the verifier's answer. */
export const FAULTS = {
  gap: 'an event before it is missing',
  link: 'does not follow the event before it',
  hash: 'was changed',
  version: 'has an older hash version than the event before it',
  type: 'holds a value of another type than it was written with',
  subjects: 'the rows of whom it is about were changed',
  content: 'its content was changed or added',
  missingContent: 'its content is missing without an erasure',
  erasure: 'the erasure does not name what was erased',
  mac: 'the MAC is wrong: written without the key',
  unkeyed: 'has no MAC, though the log is under a key',
  unread: 'the chain holds events that no reading by number finds',
  above: 'stands above the head',
  head: 'the head is not where the events end',
  noHead: 'the chain has no head',
} as const;

export type FaultKind = keyof typeof FAULTS;

/** What can be wrong with rows that events make and change. */
export const ROW_FAULTS = {
  withoutEvent: 'WITHOUT EVENT',
  afterEnd: 'STAND AFTER THEIR END',
  otherwise: 'OTHERWISE THAN THE LOG TELLS',
} as const;

export type RowFaultKind = keyof typeof ROW_FAULTS;

export interface RowFaults {
  table: string;
  rows: number;
  what: RowFaultKind;
  /** What of them is otherwise. */
  names: string[];
}

export interface Fault {
  seq: number;
  what: FaultKind;
}

export interface ChainReport {
  organisationId: string;
  events: number;
  /** Where the chain ends, to be kept outside: `--expect SEQ:HASH`. */
  end: { seq: number; hash: string };
  /** What is not as it was written, at most twenty of it. */
  faults: Fault[];
  /** The first of them; undefined when all is as it was. */
  broken?: Fault;
  /** Events whose MAC could not be tried, since their key is not held. */
  unchecked: number;
}

export interface AuditReport {
  chains: ChainReport[];
  /** Tables and triggers that are not as they were made. */
  guards: string[];
  /** Rows of the log that belong to no event, and rows of other tables that are not as the log tells. */
  rows: RowFaults[];
  /** Expected events that are in no chain. */
  absent: string[];
  /** When guards had to be mended; no fault of today, but to be looked into. */
  mended: { seq: number; at: string }[];
  whole: boolean;
}

export const MOST_FAULTS = 20;
