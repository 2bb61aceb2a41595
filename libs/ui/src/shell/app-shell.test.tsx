import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { UiProvider } from '../provider/ui-provider.js';
import { AppShell } from './app-shell.js';
import type { NavItem } from './nav-items.js';
import { LanguageSwitch, SearchOpener } from './top-bar-parts.js';

const places: NavItem[] = [
  { id: 'day', label: 'Oma päivä', href: '/', icon: 'sun' },
  { id: 'people', label: 'Valmentautujat', shortLabel: 'Ihmiset', href: '/trainees', icon: 'users', count: 18 },
  { id: 'places', label: 'Ympäristöt', href: '/environments', icon: 'pin' },
  { id: 'demonstrations', label: 'Näytöt', href: '/demonstrations', icon: 'clipboard-check' },
];

function show(navigate: (path: string) => void = () => undefined) {
  render(
    <UiProvider locale="fi-FI" navigate={navigate}>
      <AppShell
        skipLabel="Siirry sisältöön" navLabel="Päävalikko" groups={[{ id: 'main', items: places }]} currentId="people" logo="Valopolku" logoSign="V"
        topBar={<SearchOpener label="Hae" onPress={() => undefined} />}
        bottomBar={{ label: 'Alavalikko', items: places, primary: { id: 'log', label: 'Kirjaa työ', shortLabel: 'Kirjaa', href: '/log', icon: 'plus' } }}
      >
        <h1>Valmentautujat</h1>
      </AppShell>
    </UiProvider>,
  );
}

const wide = window.matchMedia;
afterEach(() => { window.matchMedia = wide; });

describe('AppShell', () => {
  test('the first stop of the keyboard skips to the content', async () => {
    const user = userEvent.setup();
    show();
    await user.tab();
    expect(screen.getByRole('link', { name: 'Siirry sisältöön' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  test('tells where we are in both navigations', () => {
    show();
    expect(within(screen.getByRole('navigation', { name: 'Päävalikko' })).getByRole('link', { current: 'page' })).toHaveTextContent('Valmentautujat 18');
    expect(within(screen.getByRole('navigation', { name: 'Alavalikko' })).getAllByRole('link').map((link) => link.textContent)).toEqual(['Oma päivä', 'Ihmiset', 'Kirjaa', 'Ympäristöt', 'Näytöt']);
  });

  test('links stay inside the app', async () => {
    const user = userEvent.setup();
    const navigate = jest.fn();
    show(navigate);
    await user.click(within(screen.getByRole('navigation', { name: 'Päävalikko' })).getByRole('link', { name: 'Ympäristöt' }));
    expect(navigate).toHaveBeenCalledWith('/environments', undefined);
  });

  test('as a rail, each picture says its name on focus', async () => {
    window.matchMedia = (media) => ({ ...wide(media), matches: media.includes('901') });
    const user = userEvent.setup();
    show();
    await user.tab();
    await user.tab();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Oma päivä');
  });
});

test('languages are all in sight, in their own names', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<LanguageSwitch label="Kieli" languages={[{ id: 'fi', label: 'Suomi' }, { id: 'sv', label: 'Svenska' }]} current="fi" onChange={onChange} />);
  expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Suomi');
  await user.click(screen.getByRole('button', { name: 'Svenska' }));
  expect(onChange).toHaveBeenCalledWith('sv');
});
