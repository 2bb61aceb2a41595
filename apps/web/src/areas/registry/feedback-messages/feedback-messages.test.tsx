import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { FeedbackMessageResponse } from '@valopolku/contracts';
import { problem, type Answer } from '../../../testing/fake-server.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';

const message = (text: string, change: Partial<FeedbackMessageResponse> = {}): FeedbackMessageResponse => ({
  id: '019a0000-0000-7000-8000-000000000001', version: 2, abilities: ['feedbackMessage.change'], text, page: '/my-day', sentAt: '2025-11-16T13:20:00.000Z', handled: false, ...change,
});

const openList = (items: FeedbackMessageResponse[], answers: Record<string, Answer> = {}) =>
  renderApp({ path: '/feedback', session: sessionOf('admin'), answers: { 'GET /feedback-messages': { items, nextCursor: null }, ...answers } });

async function openDialog(answers: Record<string, Answer>) {
  const app = await renderApp({ path: '/users', session: sessionOf('admin'), answers });
  await app.user.click(await screen.findByRole('button', { name: 'Anna palautetta' }));
  return { ...app, dialog: within(await screen.findByRole('dialog', { name: 'Anna palautetta' })) };
}

describe('feedback that was given', () => {
  it('says what, when and about which page, and is marked as seen to', async () => {
    let handled = false;
    const { user, seen } = await renderApp({
      path: '/feedback', session: sessionOf('admin'),
      answers: {
        'GET /feedback-messages': () => ({ items: [message('Merkintä on nopea.', { handled })], nextCursor: null }),
        'PATCH /feedback-messages/{id}': () => {
          handled = true;
          return message('Merkintä on nopea.', { handled, version: 3 });
        },
      },
    });
    const row = (await screen.findByText('Merkintä on nopea.')).closest('li');
    expect(row).toHaveTextContent('16.11.2025 klo 15.20 · /my-day');
    await user.click(screen.getByRole('button', { name: 'Merkitse käsitellyksi' }));

    expect(await screen.findByText('Käsitelty')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'PATCH')).toMatchObject({ body: { handled: true } });
    expect(seen.find(({ method }) => method === 'PATCH')?.headers.get('if-match')).toBe('"2"');
  });

  it('says why a mark could not be made', async () => {
    const { user } = await openList([message('Hyvä.')], { 'PATCH /feedback-messages/{id}': problem(412, 'versionConflict') });
    await user.click(await screen.findByRole('button', { name: 'Merkitse käsitellyksi' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Joku muutti tätä samaan aikaan.');
    expect(screen.getByText('Avoin')).toBeInTheDocument();
  });

  it('says that there is none yet', async () => {
    await openList([]);

    expect(await screen.findByText('Palautetta ei ole vielä annettu.')).toBeInTheDocument();
  });
});

describe('giving feedback', () => {
  it('asks for words before sending', async () => {
    const { user, dialog, seen } = await openDialog({});
    await user.click(dialog.getByRole('button', { name: 'Lähetä palaute' }));

    expect(await dialog.findByRole('group', { name: 'Korjaa 1 kohta' })).toHaveFocus();
    expect(seen.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('keeps the words when they could not be sent, and sends the same again', async () => {
    let tries = 0;
    const { user, dialog, seen } = await openDialog({ 'POST /feedback-messages': () => ((tries += 1) === 1 ? problem(503, 'internal') : message('Merkintä on nopea.')) });
    await user.type(dialog.getByLabelText('Palautteesi'), 'Hyvin toimii.');
    await user.click(dialog.getByRole('button', { name: 'Lähetä palaute' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('trace-1');
    await user.click(dialog.getByRole('button', { name: 'Lähetä palaute' }));

    expect(await screen.findByText('Kiitos, palaute on lähetetty.')).toBeInTheDocument();
    const [first, second] = seen.filter(({ method }) => method === 'POST');
    expect(second?.body).toEqual(first?.body);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});
