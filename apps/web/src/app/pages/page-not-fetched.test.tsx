import { describe, expect, it } from '@jest/globals';
import { lazyRouteComponent } from '@tanstack/react-router';
import { screen, waitFor, within } from '@testing-library/react';
import { fetched } from '../../platform/page/fetched.js';
import { renderApp } from '../../testing/render-app.js';
import { sessionOf } from '../../testing/sessions.js';
import { managementRoutes } from '../routes/management.routes.js';
import '../../areas/registry/users/pages/users-page.js';

const gone = new TypeError('Failed to fetch dynamically imported module: projects-page.js');

describe('a page whose code does not come', () => {
  it('is said inside the shell, without loading the application anew, and opens when the service is back', async () => {
    let isAway = true;
    const load = async () => {
      if (isAway) throw gone;
      return import('../../areas/registry/projects/pages/projects-page.js');
    };
    managementRoutes.find(({ options }) => 'path' in options && options.path === '/projects')?.update({ component: lazyRouteComponent(fetched(load), 'ProjectsPage') });
    const { user, history } = await renderApp({
      path: '/users', session: sessionOf('admin'),
      answers: { 'GET /users': { items: [] }, 'GET /role-grants': { items: [] }, 'GET /deputies': { items: [] }, 'GET /projects': { items: [], nextCursor: null } },
    });
    const [link] = await screen.findAllByRole('link', { name: 'Hankkeet' });
    if (!link) throw new Error('the menu has no link');
    await user.click(link);

    const heading = await screen.findByRole('heading', { level: 1, name: 'Tämä ei avautunut' });
    expect(within(screen.getByRole('main')).getByRole('alert')).toHaveTextContent('Palveluun ei saada yhteyttä.');
    await waitFor(() => expect(heading).toHaveFocus());
    expect(link).toBeInTheDocument();
    expect([history.location.pathname, sessionStorage.length]).toEqual(['/projects', 0]);

    isAway = false;
    await user.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Hankkeet' })).toBeInTheDocument();
  });
});

describe('code that does not come', () => {
  const fetchNothing = fetched(() => Promise.reject(gone));
  it.each([
    ['a service that is away', () => Promise.reject(new TypeError('Failed to fetch')), { code: 'network' }],
    ['a proxy before a service that is down', () => Promise.resolve(new Response('<html>', { status: 502 })), { code: 'network' }],
    ['a newer release that answers', () => Promise.resolve(Response.json({ status: 'ok' })), { message: gone.message }],
  ])('because of %s', async (_, answer, reason) => {
    globalThis.fetch = answer;
    await expect(fetchNothing()).rejects.toMatchObject(reason);
  });
});
