import '@tanstack/react-query';

/** What a key begins with: the collection that was asked. One that is not here does not compile, so a change cannot miss it by a slip. */
export type Collection =
  | 'session' | 'configuration'
  | 'municipalities' | 'fields' | 'education-providers' | 'organisation' | 'projects' | 'colleagues' | 'users' | 'deputies' | 'feedback-messages'
  | 'degree-parts' | 'qualifications'
  | 'environments'
  | 'trainees' | 'access-log'
  | 'coaching-periods'
  | 'work-logs' | 'loggable-people'
  | 'demonstrations' | 'completions'
  | 'overview' | 'final-report'
  | 'my-day' | 'my-path' | 'notifications';

/** The key of a query, or the beginning of several. */
export type Key = readonly [Collection, ...unknown[]];

declare module '@tanstack/react-query' {
  interface Register {
    queryKey: Key;
    mutationKey: Key;
  }
}
