import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { choiceAnswers, choiceIds } from '../../testing/choices.js';
import { problem, type Answer } from '../../testing/fake-server.js';
import { openPeriod, openWindow } from '../../testing/open-period.js';
import { besidesPeriod, periodInSkillBuilding } from '../../testing/periods.js';
import { renderApp } from '../../testing/render-app.js';
import { sessionOf } from '../../testing/sessions.js';
import '../../areas/coaching/coaching-periods/pages/coaching-period-page.js';
import '../../areas/coaching/trainees/pages/refer-page.js';
import '../../areas/coaching/trainees/pages/trainees-page.js';

/** An answer that is on its way until it is let go, fails once, and then is there. */
function slow(answer: unknown) {
  const waiting: ((answer: Response) => void)[] = [];
  let isOpen = false;
  const now = () => Response.json(answer);
  return {
    answer: (() => (isOpen ? now() : new Promise<Response>((resolve) => { waiting.push(resolve); }))) as Answer,
    fail: () => waiting.splice(0).forEach((resolve) => resolve(problem(500, 'internal'))),
    open: () => { isOpen = true; waiting.splice(0).forEach((resolve) => resolve(now())); },
  };
}

type Slow = ReturnType<typeof slow>;
type User = Awaited<ReturnType<typeof renderApp>>['user'];

interface Screen {
  what: string;
  /** The list that is slow. */
  asked: string;
  open: (answers: Record<string, Answer>) => Promise<User>;
  label: string;
  kind: 'select' | 'combobox';
  option: string;
}

const choices: Record<string, Answer> = choiceAnswers;
const period = periodInSkillBuilding();
const onPeriod = (button: string, entry?: string) => async (answers: Record<string, Answer>) => {
  const { user } = await openPeriod(period, answers);
  await openWindow(user, button, entry);
  return user;
};
const onPage = (path: string, heading: string, role: 'coach', press?: string) => async (answers: Record<string, Answer>) => {
  const { user } = await renderApp({ path, session: sessionOf(role), answers: { ...choiceAnswers, ...besidesPeriod, 'GET /coaching-periods': { items: [], nextCursor: null, total: 0, people: 0 }, 'GET /trainees': { items: [], nextCursor: null }, ...answers } });
  await screen.findByRole('heading', { level: 1, name: heading });
  if (press) await user.click(await screen.findByRole('button', { name: press }));
  return user;
};

const SCREENS: readonly Screen[] = [
  { what: 'the field of a referral', asked: 'GET /fields', open: onPage('/trainees/refer', 'Uusi ohjaus', 'coach'), label: 'Ala', kind: 'select', option: 'Puhdistusala' },
  { what: 'the municipality of a filter', asked: 'GET /municipalities', open: onPage('/trainees', 'Valmentautujat', 'coach', 'Suodatin'), label: 'Kunta', kind: 'combobox', option: 'Eura' },
  { what: 'the project of a filter', asked: 'GET /projects', open: onPage('/trainees', 'Valmentautujat', 'coach', 'Suodatin'), label: 'Hanke', kind: 'select', option: 'Valo Satakunta' },
  { what: 'the degree part of a target', asked: 'GET /degree-parts', open: onPeriod('Lisää tavoite'), label: 'Tutkinnon osa', kind: 'combobox', option: 'Kotisiivouspalvelujen tuottaminen' },
];

const fieldOf = ({ kind, label }: Screen) =>
  screen.getByRole(kind === 'select' ? 'button' : 'combobox', { name: kind === 'select' ? new RegExp(`^(?!Yritä).*\\b${label}( \\(ei pakollinen\\))?$`) : new RegExp(`^${label}( \\(ei pakollinen\\))?$`) });

const inList = (words: string) => waitFor(() => expect(within(screen.getByRole('listbox')).getByText(words)).toBeInTheDocument());

describe.each(SCREENS)('$what', (row) => {
  it('is said to be on its way, then not to have come, and comes by the keyboard', async () => {
    const list: Slow = slow(choices[row.asked]);
    const user = await row.open({ [row.asked]: list.answer });
    fieldOf(row).focus();
    await user.keyboard('{ArrowDown}');
    await inList('Haetaan…');
    list.fail();
    await inList('Vaihtoehtoja ei saatu.');
    await user.keyboard('{Escape}');

    const retry = await screen.findByRole('button', { name: `Yritä uudelleen: ${row.label}` });
    retry.focus();
    list.open();
    await user.keyboard('{Enter}');
    expect(fieldOf(row)).toHaveFocus();
    await waitFor(() => expect(screen.queryByRole('button', { name: `Yritä uudelleen: ${row.label}` })).not.toBeInTheDocument());
    if (screen.queryByRole('listbox') === null) await user.keyboard('{ArrowDown}');
    expect(await screen.findByRole('option', { name: new RegExp(row.option) })).toBeInTheDocument();
  });
});

describe('what was chosen before', () => {
  it('stands by its name though no list comes', async () => {
    const named = periodInSkillBuilding({ field: { id: choiceIds.field, code: 'cleaning', name: { fi: 'Puhdistusala' } }, project: { id: choiceIds.project, name: 'Valo Satakunta' } });
    const failing = problem(500, 'internal');
    const { user } = await openPeriod(named, { 'GET /fields': failing, 'GET /projects': failing, 'GET /municipalities': failing }, { hash: 'referral' });
    const [first] = await screen.findAllByRole('button', { name: 'Korjaa kunta, ala tai hanke' });
    if (!first) throw new Error('nothing to change');
    await user.click(first);
    const dialog = await screen.findByRole('dialog');
    await waitFor(() => expect(within(dialog).getAllByRole('button', { name: /^Yritä uudelleen/ })).toHaveLength(3));
    expect(within(dialog).getByRole('button', { name: /^Puhdistusala/ })).toBeInTheDocument();
    expect(within(dialog).getByRole('button', { name: /^Valo Satakunta/ })).toBeInTheDocument();
    expect(within(dialog).getByRole('combobox')).toHaveValue('Rauma');
  });
});
