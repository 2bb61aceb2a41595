import { describe, expect, it } from '@jest/globals';
import * as domain from './index.js';

const ACTIONS: ReadonlySet<string> = new Set(domain.ACTIONS);

// Choices lie with their subject; here they are gathered by what they are: lists of codes.
const isCodes = (value: unknown): value is string[] => Array.isArray(value) && value.every((code) => typeof code === 'string' && !ACTIONS.has(code));
const lists = Object.entries(domain as Record<string, unknown>).filter((entry): entry is [string, string[]] => /^[A-Z_]+$/.test(entry[0]) && isCodes(entry[1]));

describe('choices', () => {
  it.each(lists)('%s holds distinct codes that fit a column', (_name, values) => {
    expect(values.length).toBeGreaterThan(1);
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect(value).toMatch(/^[A-Za-z0-9]{1,40}$/);
  });

  it('every scale can be failed, and every grade belongs to a scale', () => {
    for (const scale of domain.GRADING_SCALES) expect(domain.GRADES_BY_SCALE[scale]).toContain('failed');
    const all = new Set<string>(Object.values(domain.GRADES_BY_SCALE).flat());
    expect([...all].sort()).toEqual([...domain.GRADES].sort());
  });

  it('phases open and windowed are phases, and only the end is closed', () => {
    expect([...domain.OPEN_PHASES, 'ended']).toEqual(domain.PHASES);
    expect(domain.WINDOWED_PHASES.every((phase) => domain.OPEN_PHASES.includes(phase))).toBe(true);
  });
});
