import { expect, it, jest } from '@jest/globals';
import { RegularTasks } from './regular-tasks.js';

it('does each task in its time, and goes on when one fails', async () => {
  jest.useFakeTimers();
  const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const done: string[] = [];
  const tasks = new RegularTasks();
  tasks.add('often', 1, async () => void done.push('often'));
  tasks.add('broken', 3, () => Promise.reject(new TypeError('x')));
  tasks.add('seldom', 3, async () => void done.push('seldom'));
  tasks.start();
  await jest.advanceTimersByTimeAsync(3 * 60_000);
  await tasks.onModuleDestroy();
  await jest.advanceTimersByTimeAsync(10 * 60_000);
  expect(done).toEqual(['often', 'seldom', 'often', 'often', 'often', 'seldom']);
  expect(warned.mock.calls.map(([text]) => text)).toEqual(Array(2).fill('the regular task broken failed: TypeError'));
  warned.mockRestore();
  jest.useRealTimers();
});
