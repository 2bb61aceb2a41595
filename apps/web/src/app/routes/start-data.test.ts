import { describe, expect, it } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import type { Role } from '@valopolku/domain';
import { createQueryClient } from '../../platform/api/query-client.js';
import { fakeServer, problem } from '../../testing/fake-server.js';
import { sessionOf } from '../../testing/sessions.js';
import { pageData } from './page-data.js';
import { startData } from './start-data.js';

function enter(role: Role) {
  const seen = fakeServer({ 'GET /my-day': problem(403, 'forbidden') });
  const client = createQueryClient(() => undefined);
  startData('myDay.read', 'myDay').loader({ context: { client, session: sessionOf(role) }, location: { pathname: '/my-day', search: {} } });
  return { seen, client };
}

describe('the data of a page that is entered', () => {
  it('are asked for at once, and a refusal is left to the page', async () => {
    const { seen, client } = enter('coach');
    await waitFor(() => expect(seen.map(({ path }) => path)).toEqual(['/my-day']));
    await waitFor(() => expect(client.getQueryState(['my-day'])?.status).toBe('error'));
  });

  it('are not asked for by those who may not read them', async () => {
    const { seen } = enter('admin');
    await import('./page-data.js');
    expect(seen).toEqual([]);
  });

  it('are those of the thing that the address names', async () => {
    const id = '01890000-0000-7000-8000-000000000001';
    const seen = fakeServer({ 'GET /environments/{id}': problem(404, 'notFound') });
    await pageData.environment({ client: createQueryClient(() => undefined), id, search: {} });
    expect(seen.map(({ path }) => path)).toEqual([`/environments/${id}`]);
  });
});
