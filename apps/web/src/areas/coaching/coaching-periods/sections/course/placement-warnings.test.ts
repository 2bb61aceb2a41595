import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, PLACEMENT_WARNINGS, placementWarnings } from '@valopolku/domain';
import { loadTexts } from '@valopolku/i18n';

const LIMITED = { basis: 'workTryOut', startsOn: '2026-01-01', endsOn: '2026-01-31', minutesPerDay: 360, daysPerWeek: 4, documentKind: null, recordedOn: null, organiser: 'Rauman kaupunki' } as const;
const found = [
  ...placementWarnings({ ...LIMITED, minutesPerDay: 30, daysPerWeek: 7, endsOn: '2028-01-01' }),
  ...placementWarnings({ ...LIMITED, minutesPerDay: 1000, daysPerWeek: 7 }),
  ...placementWarnings({ ...LIMITED, basis: 'rehabilitativeWorkActivity', daysPerWeek: 0, endsOn: '2028-01-01' }),
  ...placementWarnings({ ...LIMITED, basis: 'rehabilitativeWorkActivity' }),
  ...placementWarnings({ ...LIMITED, recordedOn: '2026-02-01' }, [], '2027-01-01'),
];

describe('what is said of a placement that breaks a limit', () => {
  it('is tried with every warning that there is', () => {
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual([...PLACEMENT_WARNINGS].sort());
  });

  it.each(LANGUAGES)('asks for nothing that the rule does not tell: %s', async (language) => {
    const texts = (await loadTexts(language)).coachingPeriods.placement.warning;
    for (const { code, params } of found) {
      const asked = [...texts[code].matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
      expect([code, asked]).toEqual([code, Object.keys(params)]);
    }
  });
});
