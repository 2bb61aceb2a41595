/**
 * The mark of a place that may be told. The API gives it a member that only its one guard of places can make
 * (`PlacesService`), so that there a row's own place does not compile as an answer; who reads answers sees the plain type.
 */
export interface PlaceMark {
  readonly placeMark?: never;
}

/** Where someone under a safety prohibition lives, works, learns or is coached, past the guard. */
export type KnownPlace<T> = T & PlaceMark;
