import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Language } from '@valopolku/domain';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';

describe('the statements that the law wants', () => {
  it.each<[string, Language, string]>([
    ['/accessibility', 'fi', 'Saavutettavuusseloste'],
    ['/privacy', 'sv', 'Dataskyddsbeskrivning'],
    ['/accessibility', 'en', 'Accessibility statement'],
  ])('%s is open to everyone, in %s, and names its window', async (path, language, title) => {
    await renderApp({ path, language });

    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(document.title).toBe(`${title} – Valopolku`);
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(2);
  });

  it('lead to each other and back to the front page', async () => {
    const { user, history } = await renderApp({ path: '/accessibility' });
    const foot = await screen.findByRole('contentinfo');
    await user.click(within(foot).getByRole('link', { name: 'Tietosuojaseloste' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Tietosuojaseloste' })).toBeInTheDocument();
    expect(history.location.pathname).toBe('/privacy');
    expect(screen.getByRole('link', { name: /Valopolku/ })).toHaveAttribute('href', '/');
  });

  it('can be read while signed in too, and in another language at once', async () => {
    const { user } = await renderApp({ path: '/privacy', session: sessionOf('trainee'), answers: { 'PATCH /session': { ...sessionOf('trainee'), language: 'en' } } });
    await user.click(await screen.findByRole('button', { name: 'English' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Privacy notice' })).toBeInTheDocument();
  });
});
