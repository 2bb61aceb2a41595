import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { EmptyState } from './empty-state.js';
import { ProblemState } from './problem-state.js';

describe('nothing to show', () => {
  test('says why and names the next step', () => {
    const { container } = render(<EmptyState title="Hankkeita ei ole vielä" actions={<button type="button">Uusi hanke</button>}>Lisää ensimmäinen.</EmptyState>);
    expect(screen.getByRole('heading', { level: 2, name: 'Hankkeita ei ole vielä' })).toBeInTheDocument();
    expect(screen.getByText('Lisää ensimmäinen.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Uusi hanke' })).toBeInTheDocument();
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  test('in a section it is small: no picture, a lower heading', () => {
    const { container } = render(<EmptyState isSmall level={3} title="Ei työtehtäviä" />);
    expect(screen.getByRole('heading', { level: 3 })).toBeInTheDocument();
    expect(container.querySelector('svg')).not.toBeInTheDocument();
  });
});

describe('something went wrong', () => {
  test('is told at once, with what to do and the id for support', () => {
    render(<ProblemState title="Tämä ei avautunut" actions={<button type="button">Yritä uudelleen</button>} traceLabel="Tunnus:" traceId="abc-1"><p>Palvelussa on vika.</p></ProblemState>);
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Tämä ei avautunutPalvelussa on vika.Yritä uudelleenTunnus:abc-1');
    expect(screen.getByText('abc-1').tagName).toBe('CODE');
  });

  test('without an id nothing is said of one', () => {
    render(<ProblemState level={1} title="Sivua ei löydy" traceLabel="Tunnus:" />);
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(screen.queryByText('Tunnus:')).not.toBeInTheDocument();
  });
});
