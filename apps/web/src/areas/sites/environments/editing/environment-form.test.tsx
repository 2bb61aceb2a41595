import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { EnvironmentResponse } from '@valopolku/contracts';
import { projectOf } from '../../../../testing/choices.js';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
import { id, school } from '../environment-samples.js';
import '../pages/environment-page.js';

const conflict = (current: EnvironmentResponse) => problem(412, 'versionConflict', [], { current });

async function openForm(patch: Answer = school) {
  const scene = await renderApp({
    path: `/environments/${id(1)}`, session: sessionOf('coach'),
    answers: {
      'GET /environments/{id}': school, 'PATCH /environments/{id}': patch, 'GET /degree-parts': { items: [] }, 'GET /projects': { items: [projectOf(id(60), 'Satakunnan VALO')] },
      'GET /municipalities': { items: [{ code: '684', name: school.municipality.name, region: school.municipality, isPlace: true }, { code: '050', name: { fi: 'Eura' }, region: school.municipality, isPlace: true }] },
    },
  });
  await scene.user.click(await screen.findByRole('button', { name: 'Muuta tietoja' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Niittymaan koulu' }));
  const changes = () => scene.seen.filter(({ method }) => method === 'PATCH');
  const write = async (label: string | RegExp, text: string) => {
    const field = dialog.getByRole('textbox', { name: label });
    await scene.user.clear(field);
    if (text !== '') await scene.user.type(field, text);
  };
  return { ...scene, dialog, changes, write, save: () => scene.user.click(dialog.getByRole('button', { name: 'Tallenna' })) };
}

describe('changing an environment', () => {
  it('starts from what is known and sends the whole, with the version that was read', async () => {
    const { dialog, changes, write, save } = await openForm();
    expect(dialog.getAllByRole('textbox', { name: 'Nimi' })[0]).toHaveValue('Niittymaan koulu');
    expect(dialog.getByRole('combobox', { name: 'Kunta' })).toHaveValue('Rauma');

    await write('Järjestäjä', '  Rauman sivistystoimi ');
    await write(/Turvallisuus/, '');
    await save();

    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    expect(changes()[0]?.headers.get('if-match')).toBe('"7"');
    expect(changes()[0]?.body).toEqual({
      name: 'Niittymaan koulu', kind: 'municipalSite', organiser: 'Rauman sivistystoimi', place: 'Koulukatu 1', municipalityCode: '684', capacity: 4, projectId: null,
      contacts: [expect.objectContaining({ name: 'Tarja Aaltonen', instructor: true })], safety: null,
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it.each([
    ['an empty name', 'Nimi', '', 'Täytä tämä.'],
    ['a name that could be markup', 'Nimi', 'Koulu <b>', 'Nimessä ei voi olla merkkejä < ja > eikä näkymättömiä merkkejä.'],
    ['a name too long', 'Nimi', 'x'.repeat(201), 'Kirjoita enintään 200 merkkiä.'],
  ])('says %s at its field, and sends nothing', async (_, label, text, said) => {
    const { dialog, changes, save, user } = await openForm();
    // The place's own name; the people to call have theirs further down.
    const field = dialog.getAllByRole('textbox', { name: label })[0] as HTMLElement;
    await user.clear(field);
    if (text !== '') await user.click(field).then(() => user.paste(text));
    await save();

    expect(await dialog.findByRole('link', { name: `${label}: ${said}` })).toBeInTheDocument();
    expect(field).toHaveAccessibleDescription(expect.stringContaining(said));
    expect(changes()).toEqual([]);
  });

  it('holds the number of places between one and five hundred', async () => {
    const { dialog, changes, save, user } = await openForm();
    const places = dialog.getByRole('textbox', { name: 'Paikkoja' });
    await user.clear(places);
    await user.type(places, '501');
    await save();

    expect(await dialog.findByRole('link', { name: 'Paikkoja: Anna enintään 500.' })).toBeInTheDocument();
    expect(changes()).toEqual([]);
  });

  it('adds and takes away people to call; a wrong address is said at the person', async () => {
    const { dialog, changes, save, user } = await openForm();
    await user.click(dialog.getByRole('button', { name: 'Poista yhteyshenkilö Tarja Aaltonen' }));
    await user.click(dialog.getByRole('button', { name: 'Lisää yhteyshenkilö' }));
    const person = within(dialog.getByRole('group', { name: 'Yhteyshenkilöt' }));
    await user.type(person.getByRole('textbox', { name: 'Nimi' }), 'Risto Salo');
    await user.type(person.getByRole('textbox', { name: /Sähköposti/ }), 'risto(at)rauma');
    await save();
    expect(await dialog.findByRole('link', { name: /^Sähköposti: Anna sähköpostiosoite/ })).toBeInTheDocument();

    await user.clear(person.getByRole('textbox', { name: /Sähköposti/ }));
    await user.click(person.getByRole('checkbox', { name: 'Työpaikkaohjaaja' }));
    await save();
    await waitFor(() => expect(changes()).toHaveLength(1));
    expect(changes()[0]?.body).toMatchObject({ contacts: [{ name: 'Risto Salo', email: null, instructor: true }] });
  });

  it('puts the server’s refusal at the field that it is about', async () => {
    const { dialog, save } = await openForm(problem(422, 'invalidInput', [{ field: 'municipalityCode', code: 'unknownMunicipality' }]));
    await save();

    expect(await dialog.findByRole('link', { name: 'Kunta: Kuntaa ei löydy.' })).toBeInTheDocument();
    expect(dialog.getByRole('combobox', { name: 'Kunta' })).toHaveAccessibleDescription(expect.stringContaining('Kuntaa ei löydy.'));
  });

  it('shows both versions when someone was faster, and saves the chosen one over the newer version', async () => {
    const theirs: EnvironmentResponse = { ...school, version: 8, organiser: 'Rauman tilapalvelu', capacity: 6 };
    const answers: Response[] = [conflict(theirs), Response.json({ ...theirs, version: 9 })];
    const { changes, write, save, user } = await openForm(() => answers.shift() ?? null);
    await write('Järjestäjä', 'Rauman sivistystoimi');
    await save();

    const choice = within(await screen.findByRole('alertdialog', { name: 'Joku muutti tätä samaan aikaan' }));
    expect(choice.getByText('Rauman tilapalvelu')).toBeInTheDocument();
    await user.click(choice.getByRole('button', { name: 'Tallenna valitut' }));

    await waitFor(() => expect(changes()).toHaveLength(2));
    expect(changes()[1]?.headers.get('if-match')).toBe('"8"');
    // Mine where I wrote, theirs where I did not.
    expect(changes()[1]?.body).toMatchObject({ organiser: 'Rauman sivistystoimi', capacity: 6 });
  });
});
