import { jest } from '@jest/globals';

const TIMERS = [
  'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback', 'cancelIdleCallback',
  'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout',
] as const;

/** Puts the calendar at noon of a day in Helsinki; timers run as they do. Give it back with `jest.useRealTimers()`. */
export function setToday(date: string): void {
  jest.useFakeTimers({ now: new Date(`${date}T10:00:00.000Z`), doNotFake: [...TIMERS] });
}
