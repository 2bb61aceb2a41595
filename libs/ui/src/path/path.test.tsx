import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { Dots } from './dots.js';
import { MiniPath } from './mini-path.js';
import { Path, type PathProps } from './path.js';
import { heightAt } from './path-line.js';
import { Ring, RingFigure } from './ring.js';
import { Steps } from './steps.js';

const stations: PathProps['stations'] = [
  { id: 'a', title: 'Hakeutuminen', dates: '3.8.–2.10.2026', state: 'done', detail: 'Valmis 28.9.' },
  { id: 'b', title: 'Hankkiminen', dates: '3.10.–2.12.2026', state: 'now', detail: '5 pv yli', isLate: true },
  { id: 'c', title: 'Osoittaminen', state: 'ahead' },
];

describe('Path', () => {
  test('tells all in words: stations, dates, the present one', () => {
    render(<Path label="Jakson vaiheet" stations={stations} today={0.58} todayLabel="tänään" windowEnd={0.66} />);
    const list = screen.getByRole('list', { name: 'Jakson vaiheet' });
    expect(within(list).getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Hakeutuminen', 'Hankkiminen', 'Osoittaminen']);
    const now = within(list).getAllByRole('listitem')[1];
    expect(now).toHaveAttribute('aria-current', 'step');
    expect(now).toHaveTextContent('5 pv yli');
  });

  test('the drawing itself is silent', () => {
    const { container } = render(<Path label="Vaiheet" stations={stations} today={0.5} todayLabel="tänään" />);
    expect(container.querySelector('.path-lines')).toHaveAttribute('aria-hidden', 'true');
    expect(container.querySelector('.path-today')).toHaveStyle({ left: '50%' });
  });

  test.each([[0, 40], [1 / 3, 24], [2 / 3, 22], [1, 10]])('at %d the line stands where its curve says', (share, height) => {
    expect(Math.abs(heightAt(share) - height)).toBeLessThan(0.5);
  });
});

test.each([
  [1, 0.5, '17.5'],
  [2, 0.7, '45.1'],
  [3, 0, '52.0'],
  [4, 0, '52.0'],
] as const)('station %d at %d of its way is walked to %s', (station, progress, end) => {
  const { container } = render(<MiniPath station={station} progress={progress} label="Vaihe" />);
  expect(container.querySelector('.mini-path-done')).toHaveAttribute('d', `M6 6H${end}`);
  expect(screen.getByRole('img', { name: 'Vaihe' })).toBeInTheDocument();
});

describe('Ring', () => {
  test('the large one has its figures inside and a text alternative', () => {
    render(<Ring size="large" value={5} total={8} detail="63 %" label="5 vaatimusta 8:sta valmiina" />);
    expect(screen.getByRole('img', { name: '5 vaatimusta 8:sta valmiina' })).toHaveTextContent('5/863 %');
  });

  test('confirmed is marked with a check, whatever its figures', () => {
    const { container, rerender } = render(<RingFigure value={3} total={8} isConfirmed />);
    expect(container.querySelector('.ring-check')).toBeInTheDocument();
    expect(container).toHaveTextContent('3/8');
    rerender(<Ring size="large" value={3} total={8} label="3/8, vahvistettu" />);
    expect(container.querySelector('.ring-check')).not.toBeInTheDocument();
    rerender(<Ring size="large" value={3} total={8} label="3/8, vahvistettu" isConfirmed />);
    expect(container.querySelector('.ring-check')).toBeInTheDocument();
    expect(container.querySelector('.ring-arc')).toBeInTheDocument();
  });

  test('all ready is filled with a check, none has no arc', () => {
    const { container, rerender } = render(<RingFigure value={8} total={8} />);
    expect(container.querySelector('.ring-check')).toBeInTheDocument();
    rerender(<RingFigure value={0} total={0} />);
    expect(container.querySelector('.ring-arc')).not.toBeInTheDocument();
    expect(container).toHaveTextContent('0/0');
  });
});

test('dots are a picture with words, or decoration beside them', () => {
  const { container, rerender } = render(<Dots dots={['full', 'half', 'missing']} label="1 itsenäisesti" />);
  expect(screen.getByRole('img', { name: '1 itsenäisesti' })).toBeInTheDocument();
  rerender(<Dots dots={['hollow']} />);
  expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
});

test('steps tell which one is present and keep the words of those done', () => {
  render(<Steps label="Vaiheet" current={1} steps={[{ id: 'who', label: 'Kuka' }, { id: 'tasks', label: 'Tehtävät' }]} />);
  const [done, now] = screen.getAllByRole('listitem');
  expect(done).toHaveTextContent('Kuka');
  expect(now).toHaveAttribute('aria-current', 'step');
});

describe('Path at its ends', () => {
  const all = (state: 'done' | 'ahead') => stations.map((station) => ({ ...station, state, isLate: false })) as unknown as PathProps['stations'];

  test('walked to the end it shows no today, and its last station is done', () => {
    const { container } = render(<Path label="Vaiheet" stations={all('done')} today={0.9} todayLabel="tänään" />);
    expect(container.querySelector('.path-today')).not.toBeInTheDocument();
    expect(container.querySelector('.station-end')).toHaveClass('station-done');
    expect(container.querySelector('[aria-current]')).not.toBeInTheDocument();
  });

  test('not begun it has nothing walked, and its stations their numbers', () => {
    const { container } = render(<Path label="Vaiheet" stations={all('ahead')} />);
    expect(within(screen.getByRole('list', { name: 'Vaiheet' })).getAllByRole('listitem').map((one) => one.textContent?.charAt(0))).toEqual(['1', '2', '3']);
    expect(container.querySelector('.path-is-late')).not.toBeInTheDocument();
  });

  test('draws itself only when a phase has just changed', () => {
    const { container, rerender } = render(<Path label="Vaiheet" stations={stations} today={0.5} />);
    expect(container.querySelector('.path-changed')).not.toBeInTheDocument();
    rerender(<Path label="Vaiheet" stations={stations} today={0.5} isChanged />);
    expect(container.querySelector('.path-changed')).toBeInTheDocument();
    expect(container.querySelector('.path-is-late')).toBeInTheDocument();
  });
});

test.each([[-1, '6.0'], [2, '29.0']])('a share of %d of the way stays between the stations', (progress, end) => {
  const { container } = render(<MiniPath station={1} progress={progress} />);
  expect(container.querySelector('.mini-path-done')).toHaveAttribute('d', `M6 6H${end}`);
  expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
});

test('a ring never says more than all: ten of eight is a whole one', () => {
  const { container } = render(<Ring size="large" value={10} total={8} label="10/8" />);
  const [drawn, round] = (container.querySelector('.ring-arc')?.getAttribute('stroke-dasharray') ?? '').split(' ');
  expect(drawn).toBe(round);
});
