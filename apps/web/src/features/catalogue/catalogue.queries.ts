import { queryOptions } from '@tanstack/react-query';
import type { QualificationListResponse, QualificationResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** All qualifications that degree parts are chosen from. */
export const qualificationsQuery = queryOptions({
  queryKey: ['qualifications', 'list'],
  queryFn: ({ signal }) => api.get<QualificationListResponse>('/qualifications', { query: { limit: 200 }, signal }),
});

/** One qualification with its versions, degree parts and requirements. */
export const qualificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['qualifications', id],
    queryFn: ({ signal }) => api.get<QualificationResponse>('/qualifications/{id}', { path: { id }, signal }),
  });
