import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { problem } from '../../../../../testing/fake-server.js';
import { openPeriod, openWindow } from '../../../../../testing/open-period.js';
import { periodIds, periodInSkillBuilding, samira } from '../../../../../testing/periods.js';

const period = periodInSkillBuilding();

describe('the person', () => {
  const whole = {
    ...samira, version: 4, birthDate: '1999-05-04', gender: 'female' as const, homeMunicipality: { id: '684', code: '684', name: { fi: 'Rauma' } }, phone: '040 111 2222', email: null, address: 'Koulukatu 1',
    emergencyContact: { name: 'Äiti', phone: '040 999 888' }, supportNeeds: 'Kirjalliset ohjeet', language: 'fi' as const, safetyProhibition: true,
  };

  test('is told with what may be known, and a safety prohibition before all', async () => {
    await openPeriod(period, { 'GET /trainees/{id}': whole }, { hash: 'person' });
    const section = await screen.findByRole('region', { name: 'Henkilötiedot' });
    expect(await within(section).findByText(/^Turvakielto: paikat/)).toBeInTheDocument();
    expect(within(section).getByRole('link', { name: '040 111 2222' })).toHaveAttribute('href', 'tel:0401112222');
    expect(section).toHaveTextContent('Äiti, 040 999 888');
    expect(section).not.toHaveTextContent('Sähköposti');
  });

  test('changes go out with the version of the person; an emptied contact is no contact', async () => {
    const { user, sent } = await openPeriod(period, { 'GET /trainees/{id}': whole, 'PATCH /trainees/{id}': { ...whole, version: 5 } }, { hash: 'person' });
    const form = await openWindow(user, 'Muuta');
    await user.clear(within(form.scope).getByRole('textbox', { name: /^Lähiyhteyshenkilö \(/ }));
    await user.clear(within(form.scope).getByRole('textbox', { name: /^Lähiyhteyshenkilön puhelin/ }));
    await form.press('Tallenna');
    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    expect(sent()[0]).toMatchObject({ method: 'PATCH', path: `/trainees/${periodIds.trainee}`, body: { firstName: 'Samira', emergencyContact: null, email: null, homeMunicipalityCode: '684', safetyProhibition: true } });
    expect(sent()[0]?.headers.get('if-match')).toBe('"4"');
  });

  test('a phone that is none is said at its field, and a conflict compares in words', async () => {
    const theirs = { ...whole, version: 6, gender: 'other' as const };
    let tries = 0;
    const change = () => (++tries === 1 ? problem(422, 'invalidPhone', [{ field: 'phone', code: 'invalidPhone' }]) : tries === 2 ? problem(412, 'versionConflict', [], { current: theirs }) : { ...theirs, version: 7 });
    const { user, sent } = await openPeriod(period, { 'GET /trainees/{id}': whole, 'PATCH /trainees/{id}': change }, { hash: 'person' });
    const form = await openWindow(user, 'Muuta');
    await form.write('Osoite', 'Rantakatu 2');
    await form.press('Tallenna');
    expect(await within(form.scope).findByRole('link', { name: /^Puhelin: Aloita numerolla/ })).toBeInTheDocument();
    await form.press('Tallenna');
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent(/Nainen.*Muu/);
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna valitut' }));
    await waitFor(() => expect(sent()).toHaveLength(3));
    expect(sent()[2]).toMatchObject({ body: { address: 'Rantakatu 2', gender: 'other' } });
    expect(sent()[2]?.headers.get('if-match')).toBe('"6"');
  });
});
