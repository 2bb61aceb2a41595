import { queryOptions } from '@tanstack/react-query';
import type { FinalReportResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** The final report of one project. */
export const finalReportQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['final-report', projectId],
    queryFn: ({ signal }) => api.get<FinalReportResponse>('/projects/{id}/final-report', { path: { id: projectId }, signal }),
  });
