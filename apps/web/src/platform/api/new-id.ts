import { v7 } from 'uuid';

/** An id for a new row: made here, so that sending it twice makes one row. */
export function newId(): string {
  return v7();
}
