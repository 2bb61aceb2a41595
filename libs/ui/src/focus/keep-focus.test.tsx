import { afterEach, expect, test } from '@jest/globals';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../button/button.js';
import { Dialog } from '../dialog/dialog.js';
import { Section } from '../section/section.js';
import { Stepper } from '../stepper/stepper.js';
import { TextField } from '../text-field/text-field.js';
import { keepFocus } from './keep-focus.js';

keepFocus();

const frame = () => new Promise((done) => requestAnimationFrame(done));

// What a page that went still had to settle is settled before the next one stands.
afterEach(async () => {
  cleanup();
  await frame();
  await frame();
  await frame();
});

/** A button that is gone once it is pressed, and what stands in its place. */
function Swap({ label, children }: { label: string; children?: ReactNode }) {
  const [isDone, setDone] = useState(false);
  return isDone ? <>{children}</> : <Button onPress={() => setDone(true)}>{label}</Button>;
}

/** A window opened by a button that is gone when it closes. */
function Remove() {
  const [state, setState] = useState<'here' | 'asked' | 'gone'>('here');
  return (
    <>
      {state !== 'gone' && <Button onPress={() => setState('asked')}>Poista tavoite</Button>}
      <Dialog isOpen={state === 'asked'} onClose={() => setState('here')} title="Poistetaanko?" closeLabel="Sulje">
        <Button onPress={() => setState('gone')}>Poista</Button>
      </Dialog>
    </>
  );
}

const page = (part: ReactNode) => render(<main id="main"><h1 id="page-title" tabIndex={-1}>Sivu</h1><Section title="Tavoitteet"><p>Ensin</p>{part}</Section></main>);
const press = async (name: string) => {
  const user = userEvent.setup();
  act(() => screen.getByRole('button', { name }).focus());
  await user.keyboard('{Enter}');
  return user;
};

test('what appears in the place of a control takes the focus', async () => {
  page(<Swap label="Lisää sanat"><TextField label="Sanat" /></Swap>);
  const user = await press('Lisää sanat');
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Sanat' })).toHaveFocus());
  await user.keyboard('kaksi sanaa');
  expect(screen.getByRole('textbox')).toHaveValue('kaksi sanaa');
});

test.each([['nothing', undefined], ['a mere text', <p key="text">Vahvistettu</p>]])('where %s appears the heading of the section does', async (_, text) => {
  page(<Swap label="Vahvista">{text}</Swap>);
  await press('Vahvista');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Tavoitteet' })).toHaveFocus());
});

test('in a window it is never the button that closes it', async () => {
  render(<Dialog isOpen onClose={() => undefined} title="Arvio" closeLabel="Sulje"><Swap label="Lisää sanat"><TextField label="Sanat" /></Swap><Swap label="Vahvista" /></Dialog>);
  await press('Vahvista');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Arvio' })).toHaveFocus());
  const user = await press('Lisää sanat');
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Sanat' })).toHaveFocus());
  await user.keyboard('a b');
  expect(screen.getByRole('textbox')).toHaveValue('a b');
});

test('a window whose opener is gone gives it to the heading of the section', async () => {
  page(<Remove />);
  await press('Poista tavoite');
  await screen.findByRole('dialog');
  await press('Poista');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Tavoitteet' })).toHaveFocus());
});

test('a window whose opener stays gives it back', async () => {
  page(<Remove />);
  await press('Poista tavoite');
  await screen.findByRole('dialog');
  await press('Sulje');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Poista tavoite' })).toHaveFocus());
});

test('a window in a window goes back into it, not to its closing button', async () => {
  render(<Dialog isOpen onClose={() => undefined} title="Lomake" closeLabel="Sulje lomake"><Remove /></Dialog>);
  await press('Poista tavoite');
  await screen.findByRole('dialog', { name: 'Poistetaanko?' });
  await press('Poista');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Lomake' })).toHaveFocus());
});

test('a window that takes it as a whole, while one over it closes, hands it on to the field that had it', async () => {
  render(<Dialog isOpen onClose={() => undefined} title="Lomake" closeLabel="Sulje lomake"><TextField label="Sanat" /><Remove /></Dialog>);
  const whole = screen.getByRole('dialog', { name: 'Lomake' });
  const field = screen.getByRole('textbox', { name: 'Sanat' });
  act(() => field.focus());
  act(() => screen.getByRole('button', { name: 'Poista tavoite' }).click());
  await screen.findByRole('dialog', { name: 'Poistetaanko?' });
  new MutationObserver((_, observer) => {
    if (document.activeElement !== document.body) return;
    observer.disconnect();
    whole.focus();
  }).observe(document.body, { childList: true, subtree: true });
  await press('Sulje');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Poistetaanko?' })).not.toBeInTheDocument());
  await waitFor(() => expect(field).toHaveFocus());
});

function Hours() {
  const [value, setValue] = useState(30);
  return <Stepper label="Kuinka kauan?" value={value} onChange={setValue} step={30} min={0} max={60} format={String} lessLabel="Vähemmän" moreLabel="Enemmän" />;
}

test('a button that can no longer be pressed hands over to its neighbour', async () => {
  page(<Hours />);
  await press('Vähemmän');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Enemmän' })).toHaveFocus());
});

test('what takes the focus by itself keeps it', async () => {
  page(<Swap label="Muokkaa"><TextField label="Ensin" /><TextField label="Sitten" autoFocus /></Swap>);
  await press('Muokkaa');
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Sitten' })).toHaveFocus());
});

test('a window and a list over it that go together leave no circle behind', async () => {
  const Layer = ({ name }: { name: string }) => createPortal(<div><button type="button">{name}</button></div>, document.body);
  const { rerender } = render(<><Layer name="Ikkuna" /><Layer name="Lista" /></>);
  for (const name of ['Ikkuna', 'Lista', 'Ikkuna', 'Lista']) act(() => screen.getByRole('button', { name }).focus());
  rerender(<main id="main" tabIndex={-1}>Sivu</main>);
  await waitFor(() => expect(screen.queryByRole('button')).not.toBeInTheDocument());
  // Whoever is asked next still answers.
  await frame();
  expect(screen.getByRole('main')).toBeInTheDocument();
});
