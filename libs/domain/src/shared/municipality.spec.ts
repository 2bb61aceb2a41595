import { describe, expect, it } from '@jest/globals';
import { municipalityError, type Municipality } from './municipality.js';

const eura: Municipality = { code: '050', inForceFrom: null, inForceUntil: null, successorCode: null, isPlace: true };
const luvia: Municipality = { ...eura, code: '442', inForceUntil: '2016-12-31', successorCode: '051' };
const made: Municipality = { ...eura, code: '999', inForceFrom: '2017-01-01' };
const abroad: Municipality = { ...eura, code: '200', isPlace: false };
const on = (day: string) => ({ startsOn: day, endsOn: day });

describe('a municipality is named of the day that is spoken of', () => {
  it.each([
    ['one in force', eura, on('2026-03-16'), 'place', undefined],
    ['its last day', luvia, on('2016-12-31'), 'place', undefined],
    ['the day after', luvia, on('2017-01-01'), 'place', 'municipalityNotInForce'],
    ['a project that began before', luvia, { startsOn: '2015-02-16', endsOn: '2018-02-15' }, 'place', undefined],
    ['a project that began after', luvia, { startsOn: '2017-01-01', endsOn: null }, 'place', 'municipalityNotInForce'],
    ['the day before its first', made, on('2016-12-31'), 'place', 'municipalityNotInForce'],
    ['its first day', made, on('2017-01-01'), 'place', undefined],
    ['no home municipality, of a person', abroad, on('2026-03-16'), 'home', undefined],
    ['no home municipality, of a place', abroad, on('2026-03-16'), 'place', 'unknownMunicipality'],
    ['none that is known', undefined, on('2026-03-16'), 'home', 'unknownMunicipality'],
  ] as const)('%s', (_what, municipality, days, use, code) => {
    expect(municipalityError(municipality, days, use, 'municipalityCode')?.errors[0]?.code).toBe(code);
  });
});
