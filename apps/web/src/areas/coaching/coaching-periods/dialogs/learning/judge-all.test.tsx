import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { WorkLogResponse } from '@valopolku/contracts';
import { answerOf } from '../../../../../testing/document.js';
import { problem, type Answer } from '../../../../../testing/fake-server.js';
import { besidesPeriod, periodIds, periodInSkillBuilding } from '../../../../../testing/periods.js';
import { renderApp } from '../../../../../testing/render-app.js';
import { sessionOf } from '../../../../../testing/sessions.js';

const period = periodInSkillBuilding();
const PATCH = 'PATCH /coaching-periods/{id}/targets/{targetId}/judgements';
const [firstId, secondId] = period.targets[0]?.requirements.map(({ requirementId }) => requirementId) ?? [];
const entry: WorkLogResponse = {
  id: periodIds.coach, version: 1, abilities: [], coachingPeriodId: period.id, traineeId: periodIds.trainee, traineeName: 'Samira Haddadi', environment: { id: periodIds.environment, name: 'Niittymaan koulu' },
  date: '2020-11-14', minutes: 150, independence: 'independent', tasks: [{ workTaskId: periodIds.coach, name: 'Lattioiden pesu', independence: 'independent' }], note: 'Osasi itse valita aineen.',
  loggedBy: 'Tarja Aaltonen', loggedAt: '2020-11-14T12:00:00.000Z', confirmed: true,
};

async function open(answers: Record<string, Answer>) {
  const app = await renderApp({ path: `/coaching-periods/${period.id}`, session: sessionOf('coach'), answers: { 'GET /coaching-periods/{id}': period, ...besidesPeriod, 'GET /work-logs': { items: [entry], nextCursor: null }, ...answers } });
  await app.user.click(await screen.findByRole('button', { name: 'Arvioi kaikki vaatimukset' }, { timeout: 10_000 }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Arvioi tutkinnon osan vaatimukset' }, { timeout: 10_000 }));
  const pick = (number: number, judgement: string) => app.user.click(within(dialog.getByRole('radiogroup', { name: `Vaatimus ${number}: arvio` })).getByRole('radio', { name: judgement }));
  return { ...app, dialog, pick, sent: () => app.seen.filter(({ method }) => method === 'PATCH').map(({ body }) => body), save: () => app.user.click(dialog.getByRole('button', { name: 'Tallenna arviot' })) };
}

const judgedBy = (judgement: 'ready' | 'independently'): object => answerOf(PATCH, {
  ...period, targets: period.targets.map((target) => ({ ...target, requirements: target.requirements.map((one, index) => (index === 0 ? { ...one, judgement } : one)) })),
});

describe('judging all requirements of a degree part', () => {
  it('shows the evidence of each beside it and sends only what was changed', async () => {
    const { dialog, pick, user, save, sent, seen } = await open({ [PATCH]: judgedBy('ready') });
    const evidence = within(dialog.getByRole('region', { name: 'Vaatimus 2: merkinnät' }));
    expect(await evidence.findByText('Osasi itse valita aineen.')).toBeInTheDocument();
    expect(evidence.getByText(/Lattioiden pesu/)).toHaveTextContent('la 14.11.2020 Lattioiden pesu');
    expect(evidence.getByText('3 merkintää, 2 itsenäisesti')).toBeInTheDocument();
    expect(seen.filter(({ path }) => path === '/work-logs').map(({ query }) => query.get('requirement')).sort()).toEqual([firstId, secondId]);
    await pick(2, 'Itsenäisesti');
    await user.type(dialog.getByLabelText(/^Vaatimus 2: perustelu/), 'Viikko ilman apua');
    await save();
    expect(await screen.findByText('Arviot tallennettu')).toBeInTheDocument();
    expect(sent()).toEqual([{ judgements: [{ requirementId: secondId, judgement: 'independently', words: 'Viikko ilman apua' }] }]);
  });

  it('names a refused one by its number on the screen, and keeps everything', async () => {
    const { dialog, pick, save } = await open({ [PATCH]: problem(422, 'requirementNotOfTarget', [{ field: 'judgements.0.requirementId', code: 'requirementNotOfTarget' }]) });
    await pick(2, 'Valmis');
    await save();
    expect(await dialog.findByRole('link', { name: /^Vaatimus 2: arvio: / })).toBeInTheDocument();
    expect(within(dialog.getByRole('radiogroup', { name: 'Vaatimus 2: arvio' })).getByRole('radio', { name: 'Valmis' })).toBeChecked();
  });

  it('asks for a change before there is one', async () => {
    const { dialog, save, sent } = await open({});
    await save();
    expect(await dialog.findByRole('link', { name: /Muuta ensin jotakin arviota\./ })).toBeInTheDocument();
    expect(sent()).toEqual([]);
  });

  it('when someone else was faster, shows both of what differs and sends one’s own only', async () => {
    let tries = 0;
    const { pick, save, user, sent } = await open({ [PATCH]: () => ((tries += 1) === 1 ? problem(412, 'versionConflict', [], { current: judgedBy('independently') }) : judgedBy('independently')) });
    await pick(2, 'Valmis');
    await save();
    const conflict = within(await screen.findByRole('alertdialog', undefined, { timeout: 10_000 }));
    expect(within(conflict.getByRole('radiogroup', { name: 'Vaatimus 1: arvio' })).getByRole('radio', { name: 'Toisen tallentama: Itsenäisesti' })).toBeChecked();
    await user.click(conflict.getByRole('button', { name: 'Tallenna valitut' }));
    expect(await screen.findByText('Arviot tallennettu')).toBeInTheDocument();
    expect(sent().at(-1)).toEqual({ judgements: [{ requirementId: secondId, judgement: 'ready', words: null }] });
  });
});
