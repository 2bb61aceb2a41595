import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { look, openPath, ownPath, viewed } from '../../../testing/own-path.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';

describe('who has looked at the own data', () => {
  it('tells who has looked at my data, others than me, and why', async () => {
    await openPath();

    const section = await screen.findByRole('region', { name: 'Kuka on katsonut tietojani' });
    expect(await within(section).findByText('Tarja Aaltonen, työpajan henkilöstö')).toBeInTheDocument();
    expect(within(section).getByText('Katsoi henkilötietojasi. Syy: Ohjausryhmä kysyi')).toBeInTheDocument();
    expect(within(section).queryByText('Sinä')).not.toBeInTheDocument();
  });

  it('tells a worker of the same name from me, and two workers of one name from each other', async () => {
    const namesakes = [viewed(41, sessionOf('trainee').name, 'coach', [look('person')], 'Uteliaisuus'), viewed(42, 'Mervi Saarela', 'coach', [look('person')]), viewed(43, 'Mervi Saarela', 'staff', [look('person')])];
    await renderApp({ path: '/my-path', session: sessionOf('trainee'), answers: { 'GET /my-path': ownPath, 'GET /trainees/{id}/access-log': { items: namesakes, nextCursor: null } } });
    const section = await screen.findByRole('region', { name: 'Kuka on katsonut tietojani' });
    expect(await within(section).findAllByText(/, (valmentaja|työpajan henkilöstö)$/)).toHaveLength(3);
    expect(within(section).queryByText('Sinä')).not.toBeInTheDocument();
  });

  it('leaves nothing out on the page of the own data', async () => {
    await openPath('/my-path/data');

    expect(await screen.findByText('Sinä')).toBeInTheDocument();
    expect(screen.getByText('Katsoit omaa polkuasi.')).toBeInTheDocument();
    expect(screen.getByText('Kirjasi tai muutti työpäiväkirjaasi.')).toBeInTheDocument();
  });

  it('says of my own lists that I looked at my data', async () => {
    const mine = { ...viewed(38, 'Samira', 'trainee', [{ how: 'listed', what: 'caseload' }]), byUserId: sessionOf('trainee').userId };
    await renderApp({ path: '/my-path/data', session: sessionOf('trainee'), answers: { 'GET /trainees/{id}/access-log': { items: [mine], nextCursor: null } } });
    expect((await screen.findByText('Sinä')).closest('li')).toHaveTextContent('Katsoit tietojasi.');
  });

  it('says in one row what one person did on a day: looking is not writing, and a list is no opening', async () => {
    const busy = {
      ...viewed(35, 'Mervi Saarela', 'coach', [look('period'), look('diary'), { how: 'changed', what: 'skills' }, { how: 'listed', what: 'caseload' }, { how: 'listed', what: 'myDay' }]),
      firstAt: '2026-11-16T07:05:00.000Z',
    };
    const lists = viewed(36, 'Antti Vuorio', 'manager', [{ how: 'listed', what: 'caseload' }]);
    const refused = viewed(37, 'Petri Nurmi', 'coach', [{ how: 'refused', what: 'period' }]);
    await renderApp({ path: '/my-path/data', session: sessionOf('trainee'), answers: { 'GET /trainees/{id}/access-log': { items: [busy, lists, refused], nextCursor: null } } });

    const row = (await screen.findByText('Mervi Saarela, valmentaja')).closest('li');
    expect(row).toHaveTextContent(
      'Katsoi valmennusjaksosi sivua ja työpäiväkirjaasi. Kirjasi tai muutti arvioita osaamisestasi. Näki sinut luettelossa: valmentautujat ja oma päivä.',
    );
    expect(row).toHaveTextContent(/klo 9\.05–15\.20$/);
    const onlyListed = screen.getByText('Antti Vuorio, esihenkilö').closest('li');
    expect(onlyListed).toHaveTextContent('Näki sinut luettelossa: valmentautujat.');
    expect(onlyListed).not.toHaveTextContent('Katsoi');
    expect(screen.getByText('Yritti katsoa tai muuttaa valmennusjaksosi sivua, mutta ei päässyt.')).toBeInTheDocument();
  });

  it('says that a deputy stood in for the coach', async () => {
    const deputy = { ...viewed(34, 'Mervi Saarela', 'coach', [look('period')]), asDeputy: true };
    await renderApp({ path: '/my-path/data', session: sessionOf('trainee'), answers: { 'GET /trainees/{id}/access-log': { items: [deputy], nextCursor: null, total: 1 } } });

    expect(await screen.findByText('Mervi Saarela, valmentaja, sijaisena')).toBeInTheDocument();
  });
});
