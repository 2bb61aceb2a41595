import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { CompletionItem } from '@valopolku/contracts';
import { projectOf } from '../../../testing/choices.js';
import type { Answer, Seen } from '../../../testing/fake-server.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';
import { readCompletionSearch } from './completion-filters.js';
import './pages/completions-page.js';

const id = (n: number) => `019f0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const completion = (n: number, traineeName: string, content: Partial<CompletionItem> = {}): CompletionItem => ({
  id: id(n), coachingPeriodId: id(100 + n), traineeId: id(200 + n), traineeName, degreePart: { id: id(1), code: '106840', name: { fi: 'Ylläpitosiivous' } },
  qualification: { id: id(2), code: '381141', name: { fi: 'Perustutkinto' } }, qualificationVersionId: id(4), gradingScale: 'fivePoint', municipality: { id: '684', code: '684', name: { fi: 'Rauma' } }, field: { id: id(3), code: 'cleaning', name: { fi: 'Puhdistuspalvelut' } },
  date: '2026-05-29', grade: '4', source: 'demonstration', ...content,
});

const open = (path: string, answer: Answer) => renderApp({ path, session: sessionOf('manager'), answers: { 'GET /completions': answer, 'GET /projects': { items: [projectOf(id(9), 'Rannikon valmennus')] } } });

describe('the completions behind a figure', () => {
  it('tell who, what, where and when; how well only where it was told', async () => {
    await open('/completions', { items: [completion(1, 'Samira Haddadi'), completion(2, 'Jere Mäkinen', { grade: null })] });

    const row = await screen.findByRole<HTMLTableRowElement>('row', { name: /Samira Haddadi/ });
    expect(within(row).getByRole('link')).toHaveAttribute('href', `/coaching-periods/${id(101)}`);
    expect([...row.cells].map(({ textContent }) => textContent)).toEqual(['Samira Haddadi', 'Ylläpitosiivous', 'Perustutkinto', 'Rauma', '29.5.2026', expect.stringContaining('4')]);
    expect([...screen.getByRole<HTMLTableRowElement>('row', { name: /Jere Mäkinen/ }).cells].at(-1)?.textContent).toBe('');
  });

  it('are those of the address, which is told in words and can be widened', async () => {
    const { user, seen, history } = await open(`/completions?municipality=684&qualification=${id(2)}&project=${id(9)}`, { items: [completion(1, 'Samira Haddadi')] });

    expect(await screen.findByRole('button', { name: 'Poista suodatin Tutkinto: Perustutkinto' })).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Poista suodatin Hanke: Rannikon valmennus' })).toBeInTheDocument();
    expect(Object.fromEntries(seen.find(({ path }) => path === '/completions')?.query ?? [])).toMatchObject({ municipality: '684', qualification: id(2), project: id(9) });

    await user.click(screen.getByRole('button', { name: 'Poista suodatin Kunta: Rauma' }));
    await waitFor(() => expect(history.location.search).not.toContain('municipality'));
    await waitFor(() => expect(seen.at(-1)?.query.get('municipality')).toBeNull());
  });

  it('name a caseload as the list of people does', async () => {
    await open('/completions?caseload=team', { items: [completion(1, 'Samira Haddadi')] });
    expect(await screen.findByRole('button', { name: 'Poista suodatin Vastuulla: omat, sijaistettavat ja ilman valmentajaa olevat' })).toBeInTheDocument();
  });

  it('come a page at a time', async () => {
    const pages: Record<string, object> = { first: { items: [completion(1, 'Samira Haddadi')], nextCursor: 'more' }, more: { items: [completion(2, 'Jere Mäkinen')], nextCursor: null } };
    const { user } = await open('/completions', ({ query }: Seen) => pages[query.get('cursor') ?? 'first'] ?? null);
    await user.click(await screen.findByRole('button', { name: 'Näytä lisää' }));

    expect(await screen.findByRole('row', { name: /Jere Mäkinen/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Samira Haddadi/ })).toBeInTheDocument();
  });

  it('say so when there are none', async () => {
    await open('/completions?field=x', { items: [] });

    expect(await screen.findByText('Näillä suodattimilla ei ole suorituksia.')).toBeInTheDocument();
  });

  it('know only their own filters', () => {
    expect(readCompletionSearch({ project: 'p', municipality: '', field: 7, qualification: 'q', name: 'Samira' })).toEqual({ project: 'p', qualification: 'q' });
  });
});
