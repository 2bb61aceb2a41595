import { expect, jest, test } from '@jest/globals';
import { createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import { BoardCard, BoardLane } from './board-lane.js';
import { Board } from './board.js';

/** jsdom has no drag data; a browser carries the same object from start to drop. */
function dragData() {
  const kept = new Map<string, string>();
  return {
    get types() { return [...kept.keys()]; },
    setData: (type: string, value: string) => { kept.set(type, value); },
    getData: (type: string) => kept.get(type) ?? '',
    effectAllowed: '',
  };
}

test('a card is dropped on a lane that takes it, and only there', () => {
  const onDrop = jest.fn();
  render(
    <Board>
      <BoardLane title="Hankkiminen" count={1}><BoardCard id="samira" title="Samira" isDraggable /></BoardLane>
      <BoardLane title="Osoittaminen" onDrop={onDrop}>{[]}</BoardLane>
    </Board>,
  );
  const dataTransfer = dragData();
  const [from, to] = [screen.getByRole('region', { name: 'Hankkiminen' }), screen.getByRole('region', { name: 'Osoittaminen' })];
  fireEvent.dragStart(within(from).getByRole('listitem'), { dataTransfer });
  const overOwn = createEvent.dragOver(from, { dataTransfer });
  fireEvent(from, overOwn);
  expect(overOwn.defaultPrevented).toBe(false);
  fireEvent.dragOver(to, { dataTransfer });
  expect(to).toHaveClass('board-lane-over');
  fireEvent.drop(to, { dataTransfer });
  expect(onDrop).toHaveBeenCalledWith('samira');
  expect(to).not.toHaveClass('board-lane-over');
});

test('a file dragged from elsewhere is not a card', () => {
  const onDrop = jest.fn();
  render(<BoardLane title="Osoittaminen" onDrop={onDrop}>{[]}</BoardLane>);
  fireEvent.drop(screen.getByRole('region'), { dataTransfer: { types: ['Files'], getData: () => '' } });
  expect(onDrop).not.toHaveBeenCalled();
});
