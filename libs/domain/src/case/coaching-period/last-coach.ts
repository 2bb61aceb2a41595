/** A period as the order of its person's coaches knows it. */
export interface CoachedPeriod {
  id: string;
  coachId: string | null;
  hasEnded: boolean;
  /** When the server stored it. */
  createdAt: string;
}

/**
 * Sorts a person's periods, the last one first: the open one, then by the server's clock. Never by the day of the referral or the
 * id alone: two may be of one day, and an id is made by whoever sends it.
 */
export function newestFirst(one: CoachedPeriod, other: CoachedPeriod): number {
  if (one.hasEnded !== other.hasEnded) return one.hasEnded ? 1 : -1;
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

/** Has the period ended, and is whoever coached the person last, among all periods of the person, another than its own coach? */
export function isSucceeded(period: CoachedPeriod, ofPerson: readonly CoachedPeriod[]): boolean {
  if (!period.hasEnded || period.coachId === null) return false;
  const [last] = ofPerson.filter(({ coachId }) => coachId !== null).sort(newestFirst);
  return last !== undefined && last.coachId !== period.coachId;
}
