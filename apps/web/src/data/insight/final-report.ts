import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.js';

/** The final report of one project. */
export const finalReportQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['final-report', projectId],
    queryFn: ({ signal }) => api.get('/projects/{id}/final-report', { path: { id: projectId }, signal }),
  });
