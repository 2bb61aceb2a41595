import type { QueryClient } from '@tanstack/react-query';
import { readDemonstrationsSearch } from '../../areas/assessment/demonstrations/demonstration-filters.js';
import { readTraineesSearch, toListQuery } from '../../areas/coaching/trainees/trainee-filters.js';
import { readWorkLogsSearch } from '../../areas/work/work-logs/diary/work-log-filters.js';
import { demonstrationsQuery } from '../../data/assessment/demonstrations.js';
import { qualificationQuery, qualificationsQuery } from '../../data/catalogue/qualifications.js';
import { coachingPeriodsQuery } from '../../data/coaching/coaching-periods.js';
import { myDayQuery } from '../../data/desk/my-day.js';
import { myPathQuery } from '../../data/desk/my-path.js';
import { finalReportQuery } from '../../data/insight/final-report.js';
import { feedbackMessagesQuery } from '../../data/registry/feedback-messages.js';
import { projectsQuery } from '../../data/registry/projects.js';
import { environmentQuery } from '../../data/sites/environments.js';
import { workLogsQuery } from '../../data/work/work-logs.js';

/** What the address that was entered says: the id of the thing, its second word, and the search as it stands there. */
export interface Asked {
  client: QueryClient;
  id: string;
  search: Record<string, unknown>;
}

/** What each page asks first, by the same query as the page. A piece of its own, so that the first files stay light. */
export const pageData = {
  catalogue: ({ client }) => client.prefetchInfiniteQuery(qualificationsQuery),
  qualification: ({ client, id }) => client.prefetchQuery(qualificationQuery(id)),
  feedback: ({ client }) => client.prefetchInfiniteQuery(feedbackMessagesQuery),
  trainees: ({ client, search }) => client.prefetchInfiniteQuery(coachingPeriodsQuery(toListQuery(readTraineesSearch(search), ''))),
  myDay: ({ client }) => client.prefetchQuery(myDayQuery),
  workLogs: ({ client, search }) => client.prefetchInfiniteQuery(workLogsQuery(readWorkLogsSearch(search))),
  overview: ({ client }) => client.prefetchQuery(projectsQuery),
  projects: ({ client }) => client.prefetchQuery(projectsQuery),
  finalReport: ({ client, id }) => client.prefetchQuery(finalReportQuery(id)),
  myPath: ({ client }) => client.prefetchQuery(myPathQuery),
  myPathDiary: ({ client }) => client.prefetchInfiniteQuery(workLogsQuery({})),
  demonstrations: ({ client, search }) => client.prefetchInfiniteQuery(demonstrationsQuery({ when: readDemonstrationsSearch(search).when ?? 'ahead' })),
  environment: ({ client, id }) => client.prefetchQuery(environmentQuery(id)),
} satisfies Record<string, (asked: Asked) => Promise<unknown>>;
