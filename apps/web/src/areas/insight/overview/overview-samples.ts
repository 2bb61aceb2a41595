import type { CodedReference, OverviewResponse } from '@valopolku/contracts';

export const id = (n: number) => `019b0000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const rauma: CodedReference = { id: '684', code: '684', name: { fi: 'Rauma', sv: 'Raumo' } };
export const eura: CodedReference = { id: '050', code: '050', name: { fi: 'Eura', sv: 'Eura' } };
const cleaning: CodedReference = { id: id(10), code: '381113', name: { fi: 'Kotityö- ja puhdistuspalvelut', sv: 'Hemarbete och rengöring' } };
const property: CodedReference = { id: id(11), code: '351204', name: { fi: 'Kiinteistöpalvelut', sv: 'Fastighetsservice' } };

/** What the specs of the overview show: a project with goals, 1 200 entries and people whose situation is not known. */
export const overview: OverviewResponse = {
  people: 'everyone',
  project: { id: id(1), name: 'Rannikon valmennus' }, asOf: '2026-11-16', participants: 77, positivePath: 35, environmentsInUse: 3,
  goals: [
    { key: 'participants', count: 77, planned: 70 }, { key: 'women', count: 51 }, { key: 'degreeParts', count: 1135, planned: 1400 },
    { key: 'positivePath', count: 35, planned: 42 }, { key: 'environments', count: 12, planned: 0 },
  ],
  phases: [{ key: 'referred', count: 4 }, { key: 'onboarding', count: 5 }, { key: 'skillBuilding', count: 10 }, { key: 'demonstration', count: 0 }],
  late: [{ key: 'onboarding', count: 2 }],
  completions: [
    { municipality: rauma, qualification: cleaning, count: 7 }, { municipality: eura, qualification: cleaning, count: 2 }, { municipality: rauma, qualification: property, count: 11 },
  ],
  exits: [
    { key: 'studying', count: 12 }, { key: 'working', count: 14 }, { key: 'paySubsidisedWork', count: 9 }, { key: 'unemployedJobseeker', count: 29 },
    { key: 'movedToJobSeeking', count: 12 }, { key: 'outsideWorkingLife', count: 1 }, { key: 'unknown', count: 3 },
  ],
  environmentsByKind: [{ key: 'workshop', count: 4 }, { key: 'company', count: 0 }, { key: 'municipalSite', count: 8 }],
  hours: Array.from({ length: 14 }, (_, index) => ({ month: `${2025 + Math.floor((index + 9) / 12)}-${String(((index + 9) % 12) + 1).padStart(2, '0')}`, minutes: 60 * (1000 + index), logs: 300 + index })),
};
