import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { fakeServer } from '../../testing/fake-server.js';
import { renderPart } from '../../testing/render-part.js';
import { later, laterWindow } from './later.js';
import { Part } from './part.js';

/** Code that does not come the first time, since nothing does. */
function failingOnce<P>(piece: (props: P) => string) {
  let tries = 0;
  fakeServer({});
  return async () => {
    tries += 1;
    if (tries === 1) throw new TypeError('Failed to fetch dynamically imported module');
    return piece;
  };
}

describe('code that is fetched later', () => {
  it('says in its place that it did not come, keeps what is typed around it, and comes when it is asked again', async () => {
    const Piece = later(failingOnce(() => 'Tässä se on'));
    const { user } = await renderPart(<main><input aria-label="Sanat" /><Piece /></main>);
    await user.type(screen.getByRole('textbox'), 'kirjoitettu');
    expect(await screen.findByText(/Palveluun ei saada yhteyttä/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByText('Tässä se on')).toBeInTheDocument();
    expect(screen.getByRole('textbox')).toHaveValue('kirjoitettu');
  });

  it('as a window says so in a toast and leaves all as it was; the next press opens it', async () => {
    const Window = laterWindow(failingOnce(() => 'Ikkuna'));
    function Page() {
      const [isOpen, setOpen] = useState(false);
      return <><button type="button" onClick={() => setOpen(true)}>Avaa</button>{isOpen && <Window onMissed={() => setOpen(false)} />}</>;
    }
    const { user } = await renderPart(<Page />);
    await user.click(screen.getByRole('button', { name: 'Avaa' }));
    expect(await screen.findByText(/Palveluun ei saada yhteyttä/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Avaa' }));
    expect(await screen.findByText('Ikkuna')).toBeInTheDocument();
  });
});

describe('a part that cannot be shown', () => {
  it('says so in its place, and the rest stands', async () => {
    let isBroken = true;
    const Broken = () => {
      if (isBroken) throw new Error('a fault of the part');
      return 'Nyt näkyy';
    };
    const { user } = await renderPart(<><nav aria-label="Päävalikko" /><Part><Broken /></Part></>);
    expect(screen.getByRole('navigation', { name: 'Päävalikko' })).toBeInTheDocument();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(screen.getByText('Nyt näkyy')).toBeInTheDocument();
  });
});
