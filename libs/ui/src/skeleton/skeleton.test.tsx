import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { Skeleton } from './skeleton.js';

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

test('what is quick does not flash: nothing is said or shown before 300 ms', () => {
  render(<Skeleton label="Ladataan" />);
  expect(screen.getByRole('status')).toHaveTextContent('');
  act(() => { jest.advanceTimersByTime(310); });
  expect(screen.getByRole('status')).toHaveTextContent('Ladataan');
});
