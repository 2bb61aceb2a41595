import { describe, expect, it } from '@jest/globals';
import { CreateWorkLogRequest, ReferRequest, UserListQuery, check, longestAllowed } from '../index.js';
import { bounded } from './bounds.js';

const many = (count: number): Record<string, number> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, index]));

describe('bounded', () => {
  it('drops what the contract does not name and says so, a hundred times at most', () => {
    const { value, unknown } = bounded(CreateWorkLogRequest, { note: 'Hyvin', ...many(5000) });
    expect(value).toEqual({ note: 'Hyvin' });
    expect([unknown.length, unknown[0]]).toEqual([100, { field: 'x0', code: 'unknownField' }]);
  });

  it('finds unknown fields in parts, in lists of parts and in a class that extends another', () => {
    expect(bounded(ReferRequest, { trainee: { firstName: 'Aino', grade: 1 } }).unknown).toEqual([{ field: 'trainee.grade', code: 'unknownField' }]);
    expect(bounded(CreateWorkLogRequest, { tasks: [{ a: 1 }, 'x', null] }).unknown).toEqual([{ field: 'tasks.0.a', code: 'unknownField' }]);
    expect(bounded(UserListQuery, { q: 'a', limit: 5, nothing: 1 }).value).toEqual({ q: 'a', limit: 5 });
  });

  it('keeps one more than a field may hold, which its own rule then refuses', () => {
    const note = 'a'.repeat(50_000);
    const tasks = Array.from({ length: 9000 }, () => ({}));
    const { value } = bounded(CreateWorkLogRequest, { note, tasks });
    expect(value).toMatchObject({ note: 'a'.repeat(2001), tasks: { length: 31 } });
    expect(check(CreateWorkLogRequest, { note, tasks }).errors).toEqual(expect.arrayContaining([
      { field: 'note', code: 'tooLong', params: { max: 2000 } }, { field: 'tasks', code: 'tooMany', params: { max: 30 } },
    ]));
  });

  it('cuts no character in two', () => {
    const { errors } = check(CreateWorkLogRequest, { note: `${'a'.repeat(2000)}😀${'b'.repeat(100)}` });
    expect(errors).toContainEqual({ field: 'note', code: 'tooLong', params: { max: 2000 } });
  });

  it('names a field by no more than a part of a long name', () => {
    expect(bounded(CreateWorkLogRequest, { ['y'.repeat(60_000)]: 1 }).unknown[0]?.field).toHaveLength(100);
  });

  it('knows the longest of all contracts', () => {
    expect(longestAllowed).toEqual({ text: 4000, list: 2000 });
  });
});

describe('marks without end', () => {
  it.each([['a letter with two', 'Ä\u0301\u0323', false], ['thirty', `a${'\u0315\u0300'.repeat(15)}`, false], ['thirty-one', `a${'\u0315\u0300'.repeat(15)}\u0300`, true]])(
    '%s', (_, note, refused) => {
      const { errors } = check(CreateWorkLogRequest, { note });
      expect(errors.some((error) => error.field === 'note' && error.code === 'invalidText')).toBe(refused);
    },
  );
});
