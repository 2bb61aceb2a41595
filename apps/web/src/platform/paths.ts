import type { RegisteredRouter } from '@tanstack/react-router';

/** The pages of the route tree, by their paths: an address of no page does not compile. */
type Page = keyof RegisteredRouter['routesByPath'] & string;

/** The address of a page; of one thing where the path names an id. */
const at = (page: Page, id = ''): string => page.replace('$id', id);

type Filters = Record<string, string | null | undefined>;

function withFilters(page: Page, filters: Filters = {}): string {
  const params = new URLSearchParams(Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1])));
  return params.size === 0 ? page : `${page}?${params.toString()}`;
}

/**
 * Addresses of every page, so that a feature can link to another without knowing it.
 * Filters of lists are search parameters; the search word for people never stands in an address.
 */
export const paths = {
  home: at('/'),
  signIn: at('/sign-in'),
  newPassword: at('/new-password'),
  account: at('/account'),
  accessibility: at('/accessibility'),
  privacy: at('/privacy'),
  /** The accessibility statement tells how to give feedback. */
  feedback: `${at('/accessibility')}#feedback`,
  myDay: at('/my-day'),
  myPath: at('/my-path'),
  myDiary: at('/my-path/diary'),
  myCertificates: at('/my-path/certificates'),
  myData: at('/my-path/data'),
  /** A page of its own on the phone; on a wide screen the bar opens it as a dialog. */
  logWork: (coachingPeriodId?: string) => withFilters('/log-work', { person: coachingPeriodId }),
  /** Filters are those of CoachingPeriodListQuery; `view` is table or board. */
  trainees: (filters?: Filters) => withFilters('/trainees', filters),
  refer: at('/trainees/refer'),
  /** The trainee page, opened at one coaching period; `section` is one of the domain's SECTIONS. */
  coachingPeriod: (id: string, section?: string) => `${at('/coaching-periods/$id', id)}${section ? `#${section}` : ''}`,
  workLogs: (filters?: Filters) => withFilters('/work-logs', filters),
  environments: (filters?: Filters) => withFilters('/environments', filters),
  environment: (id: string) => at('/environments/$id', id),
  demonstrations: (filters?: Filters) => withFilters('/demonstrations', filters),
  /** Degree parts completed; filters are those of CompletionListQuery. */
  completions: (filters?: Filters) => withFilters('/completions', filters),
  overview: at('/overview'),
  finalReport: (projectId: string) => at('/projects/$id/final-report', projectId),
  projects: at('/projects'),
  users: at('/users'),
  feedbackMessages: at('/feedback'),
  catalogue: at('/catalogue'),
  qualification: (id: string) => at('/catalogue/$id', id),
} as const;
