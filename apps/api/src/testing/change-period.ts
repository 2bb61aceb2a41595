import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { periodSending } from '@valopolku/testing';
import type { RequestOptions, TestAnswer, TestClient } from './test-client.js';

/** Sends a change of a period as the web does: with the version of what it changes, as that stands on the page. */
export function changePeriod<T = CoachingPeriodResponse>(client: TestClient, page: CoachingPeriodResponse, path: string, body: object, options: RequestOptions = {}): Promise<TestAnswer<T>> {
  const { method, version } = periodSending(page, path);
  const send = { version, body, ...options };
  return method === 'PATCH' ? client.patch<T>(`/coaching-periods/${page.id}/${path}`, send) : client.post<T>(`/coaching-periods/${page.id}/${path}`, send);
}
