import { describe, expect, it } from '@jest/globals';
import * as organisation from './choices-organisation.js';
import * as choices from './choices.js';

const exported: Record<string, unknown> = { ...choices, ...organisation };
const lists = Object.entries(exported).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));

describe('choices', () => {
  it.each(lists)('%s holds distinct codes that fit a column', (_name, values) => {
    expect(values.length).toBeGreaterThan(1);
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect(value).toMatch(/^[A-Za-z0-9]{1,40}$/);
  });

  it('every scale can be failed, and every grade belongs to a scale', () => {
    for (const scale of choices.GRADING_SCALES) expect(choices.GRADES_BY_SCALE[scale]).toContain('failed');
    const all = new Set<string>(Object.values(choices.GRADES_BY_SCALE).flat());
    expect([...all].sort()).toEqual([...choices.GRADES].sort());
  });

  it('phases open and windowed are phases, and only the end is closed', () => {
    expect([...organisation.OPEN_PHASES, 'ended']).toEqual(choices.PHASES);
    expect(organisation.WINDOWED_PHASES.every((phase) => organisation.OPEN_PHASES.includes(phase))).toBe(true);
  });
});
