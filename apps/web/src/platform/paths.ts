/**
 * Addresses of every page, so that a feature can link to another without knowing it.
 * Filters of lists are search parameters; the search word for people never stands in an address.
 */
type Filters = Record<string, string | null | undefined>;

function withFilters(path: string, filters: Filters = {}): string {
  const params = new URLSearchParams(Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1])));
  return params.size === 0 ? path : `${path}?${params.toString()}`;
}

export const paths = {
  home: '/',
  signIn: '/sign-in',
  newPassword: '/new-password',
  account: '/account',
  accessibility: '/accessibility',
  privacy: '/privacy',
  /** The accessibility statement tells how to give feedback. */
  feedback: '/accessibility#feedback',
  myDay: '/my-day',
  myPath: '/my-path',
  myDiary: '/my-path/diary',
  myCertificates: '/my-path/certificates',
  myData: '/my-path/data',
  /** A page of its own on the phone; on a wide screen the bar opens it as a dialog. */
  logWork: (coachingPeriodId?: string) => withFilters('/log-work', { person: coachingPeriodId }),
  /** Filters are those of CoachingPeriodListQuery; `view` is table or board. */
  trainees: (filters?: Filters) => withFilters('/trainees', filters),
  refer: '/trainees/refer',
  /** The trainee page, opened at one coaching period; `section` is one of the domain's SECTIONS. */
  coachingPeriod: (id: string, section?: string) => `/coaching-periods/${id}${section ? `#${section}` : ''}`,
  workLogs: (filters?: Filters) => withFilters('/work-logs', filters),
  environments: (filters?: Filters) => withFilters('/environments', filters),
  environment: (id: string) => `/environments/${id}`,
  demonstrations: (filters?: Filters) => withFilters('/demonstrations', filters),
  /** Degree parts completed; filters are those of CompletionListQuery. */
  completions: (filters?: Filters) => withFilters('/completions', filters),
  overview: '/overview',
  finalReport: (projectId: string) => `/projects/${projectId}/final-report`,
  projects: '/projects',
  users: '/users',
  feedbackMessages: '/feedback',
  catalogue: '/catalogue',
  qualification: (id: string) => `/catalogue/${id}`,
} as const;
