import { expect, it } from '@jest/globals';
import type { Role } from '@valopolku/domain';
import { sessionOf } from '../../testing/sessions.js';
import { homeOf } from './home.js';

it.each<[string, Role[]]>([
  ['/my-day', ['coach']],
  ['/my-day', ['staff']],
  ['/overview', ['manager']],
  ['/users', ['admin']],
  ['/my-path', ['trainee']],
  ['/my-day', ['coach', 'manager']],
  ['/overview', ['manager', 'admin']],
])('%s is the home of %s', (home, roles) => {
  expect(homeOf(sessionOf(...roles))).toBe(home);
});
