import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { EnvironmentItem } from '@valopolku/contracts';
import { problem, type Seen } from '../../../../testing/fake-server.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
import { id, partA, partB, partOptions, school } from '../environment-samples.js';
import '../pages/environments-page.js';

const rauma = school.municipality;
const eura = { id: '050', code: '050', name: { fi: 'Eura', sv: 'Eura' } };
const place = (n: number, name: string, content: Partial<EnvironmentItem> = {}): EnvironmentItem => ({
  id: id(n), version: 1, abilities: [], name, kind: 'company', organiser: `${name} Oy`, municipality: rauma, state: 'approved', capacity: 2, placedNow: 0, peopleSeen: 'everyone', taskCount: 3,
  approvedDegreeParts: [partA], expiredDegreeParts: [], reviewBy: '2099-07-31', ...content,
});

const pages: Record<string, object> = {
  first: { items: [place(1, 'Ahjo'), place(2, 'Holvi', { state: 'dormant' }), place(3, 'Kaluste')], nextCursor: 'more' },
  more: { items: [place(4, 'Navetta', { municipality: eura, approvedDegreeParts: [partB] }), place(5, 'Paja', { capacity: 5, placedNow: 1 })], nextCursor: null },
};
const paged = ({ query }: Seen) => pages[query.get('cursor') ?? 'first'] ?? null;

const open = (path: string, answers = {}, language: 'fi' | 'sv' | 'en' = 'fi') =>
  renderApp({
    path, language, session: { ...sessionOf('coach'), language },
    answers: {
      'GET /environments': paged, 'GET /degree-parts': { items: partOptions }, 'GET /projects': { items: [] },
      'GET /municipalities': { items: [{ code: '684', name: rauma.name, region: rauma, isPlace: true }, { code: '050', name: eura.name, region: rauma, isPlace: true }] }, ...answers,
    },
  });
const names = () => screen.getAllByRole('row').slice(1).map((row) => within(row).getByRole('link').textContent);

describe('the list of environments', () => {
  it('comes a page at a time: what is read keeps its place, those that no one uses stand last of their page', async () => {
    const { user, seen } = await open('/environments');
    await screen.findByRole('row', { name: /Ahjo/ });
    expect(names()).toEqual(['Ahjo', 'Kaluste', 'Holvi']);
    expect(screen.queryByText(/ympäristöä\./)).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Näytä lisää' }));

    await screen.findByRole('row', { name: /Navetta/ });
    expect(names()).toEqual(['Ahjo', 'Kaluste', 'Holvi', 'Navetta', 'Paja']);
    expect(seen.filter(({ path }) => path === '/environments').map(({ query }) => query.get('cursor'))).toEqual([null, 'more']);
    expect(screen.queryByRole('button', { name: 'Näytä lisää' })).not.toBeInTheDocument();
    expect(screen.getByText(/5 ympäristöä\. 10 vapaata paikkaa\./)).toBeInTheDocument();
  });

  it('shows some at a time though all are there: those in use first, and only their free places are counted', async () => {
    const many = Array.from({ length: 30 }, (_, n) => place(n + 1, `Paikka ${String(n + 1).padStart(2, '0')}`, n < 4 ? { state: 'dormant' } : {}));
    const { user, seen, history } = await open('/environments', { 'GET /environments': { items: many, nextCursor: null } });
    await screen.findByRole('row', { name: /Paikka 05/ });
    expect(names()).toHaveLength(25);
    expect(screen.queryByRole('row', { name: /Paikka 01/ })).not.toBeInTheDocument();
    expect(screen.getByText(/30 ympäristöä\. 52 vapaata paikkaa\./)).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Näytä lisää' }));
    expect(names()).toHaveLength(30);
    expect(names().slice(-4)).toEqual(['Paikka 01', 'Paikka 02', 'Paikka 03', 'Paikka 04']);
    expect(screen.queryByRole('button', { name: 'Näytä lisää' })).not.toBeInTheDocument();
    expect(seen.filter(({ path }) => path === '/environments')).toHaveLength(1);

    await user.type(screen.getByRole('searchbox'), 'p');
    await waitFor(() => expect(history.location.search).toBe('?q=p'));
    await waitFor(() => expect(names()).toHaveLength(25));
  });

  it('counts coverage over every page, and leaves none to be asked for', async () => {
    await open('/environments?view=coverage');

    const sums = await screen.findByRole('row', { name: /Hyväksyttyjä ympäristöjä/ });
    await waitFor(() => expect(within(sums).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(expect.arrayContaining(['3 · vapaana 8', '1 · vapaana 2'])));
    expect(screen.queryByRole('button', { name: 'Näytä lisää' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Näytä luettelossa' })).toHaveAttribute('href', '/environments?state=dormant');
    expect(screen.getAllByText('Puhtaus- ja kiinteistöpalvelualan perustutkinto')).toHaveLength(2);
  });

  it('is narrowed by what is written, in the address too', async () => {
    const { user, seen, history } = await open('/environments');
    await user.type(await screen.findByRole('searchbox', { name: 'Hae ympäristöä tai järjestäjää' }), 'halli');

    await waitFor(() => expect(seen.at(-1)?.query.get('q')).toBe('halli'));
    expect(history.location.search).toBe('?q=halli');
  });

  it('is narrowed by kind and municipality in one window, and widened again at once', async () => {
    const { user, seen, history } = await open('/environments?q=koulu');
    await user.click(await screen.findByRole('button', { name: 'Suodatin' }));
    const dialog = await screen.findByRole('dialog', { name: 'Suodattimet' });
    await user.click(within(dialog).getByRole('button', { name: /Laji/ }));
    await user.click(await screen.findByRole('option', { name: 'Yritys' }));
    await user.type(within(dialog).getByRole('combobox', { name: 'Kunta' }), 'Eu');
    await user.click(await screen.findByRole('option', { name: 'Eura' }));
    await user.click(within(dialog).getByRole('button', { name: 'Näytä' }));

    expect(await screen.findByRole('button', { name: 'Poista suodatin Laji: Yritys' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Poista suodatin Kunta: Eura' })).toBeInTheDocument();
    await waitFor(() => expect(Object.fromEntries(seen.at(-1)?.query ?? [])).toMatchObject({ kind: 'company', municipality: '050', q: 'koulu' }));

    await user.click(screen.getByRole('button', { name: 'Poista suodattimet' }));
    await waitFor(() => expect(history.location.search).toBe('?q=koulu'));
  });

  it('says what to do when nothing fits', async () => {
    await open('/environments?state=candidate', { 'GET /environments': { items: [] } });

    expect(await screen.findByText('Ei ympäristöjä näillä suodattimilla')).toBeInTheDocument();
    expect(screen.getByText('Poista suodatin tai muuta hakua.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Poista suodatin Tila: Ehdolla' })).toBeInTheDocument();
  });

  it('says so when the address holds a filter that is no value, and how to be rid of it', async () => {
    const { user, history } = await open('/environments?kind=castle', { 'GET /environments': ({ query }: Seen) => (query.get('kind') ? problem(422, 'invalidInput', [{ field: 'kind', code: 'invalidChoice' }]) : { items: [place(1, 'Ahjo')] }) });

    expect(await screen.findByRole('heading', { name: 'Korjaa merkityt kohdat.' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Poista suodatin Laji/ }));
    expect(await screen.findByRole('row', { name: /Ahjo/ })).toBeInTheDocument();
    expect(history.location.search).toBe('');
  });

  it.each([
    ['sv', /Kommunal|Företag/, 'Raumo', 'Städ'],
    ['en', /Company/, 'Rauma', 'Ylläpitosiivous'],
  ] as const)('speaks %s, and says the Finnish name as Finnish where there is no other', async (language, kind, town, part) => {
    const named = place(1, 'Ahjo', { approvedDegreeParts: [language === 'sv' ? { ...partA, name: { fi: 'Ylläpitosiivous', sv: 'Städ' } } : partA] });
    await open('/environments', { 'GET /environments': { items: [named] } }, language);

    const row = await screen.findByRole('row', { name: /Ahjo/ });
    expect(within(row).getByText(kind)).toBeInTheDocument();
    expect(within(row).getByText(town)).toBeInTheDocument();
    expect(within(row).getByText(part).closest('[lang]')).toHaveAttribute('lang', language === 'sv' ? 'sv' : 'fi');
  });
});
