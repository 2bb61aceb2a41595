import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QualificationCompletionItem, RecordQualificationRequest } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { refreshDemonstrations } from './refresh-demonstrations.js';

export function useRecordQualification() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: RecordQualificationRequest) => api.post<QualificationCompletionItem>('/qualification-completions', request),
    onSuccess: () => refreshDemonstrations(client),
  });
}
