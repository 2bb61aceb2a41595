import type { DegreePartOption, EnvironmentItem, EnvironmentResponse, QualificationResponse } from '@valopolku/contracts';

/** What the specs of the environments' screens show. */
export const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const partA = { id: id(100), code: '106840', name: { fi: 'Ylläpitosiivous' } };
export const partB = { id: id(101), code: '106849', name: { fi: 'Perussiivouspalvelut' } };
const qualificationName = { fi: 'Puhtaus- ja kiinteistöpalvelualan perustutkinto' };

export const requirements = ['Suunnittelee työnsä', 'Käyttää koneita', 'Arvioi laatua'].map((fi, index) => ({ id: id(200 + index), order: index + 1, text: { fi }, draft: true }));

export const qualification: QualificationResponse = {
  id: id(110), code: '381141', name: qualificationName, type: 'initial',
  versions: [{ id: id(111), diaryNumber: 'OPH-1825-2021', gradingScale: 'fivePoint', draft: false, degreeParts: [{ ...partA, kind: 'mandatory', requirements }] }],
};

export const partOptions: DegreePartOption[] = [partA, partB].map((part) => ({
  ...part, qualificationId: id(110), qualificationName, qualificationVersionId: id(111), gradingScale: 'fivePoint', requirementCount: 3,
}));

export const school: EnvironmentResponse = {
  id: id(1), version: 7, name: 'Niittymaan koulu', kind: 'municipalSite', organiser: 'Rauman kaupunki', place: 'Koulukatu 1', state: 'inUse', capacity: 4, placedNow: 3, peopleSeen: 'everyone', taskCount: 2,
  abilities: ['environment.change', 'environment.addTask', 'environment.changeTask', 'environment.mapTask', 'environment.approve', 'environment.withdrawApproval', 'environment.retire'],
  municipality: { id: '684', code: '684', name: { fi: 'Rauma', sv: 'Raumo' } }, expiredDegreeParts: [], approvedDegreeParts: [partA], reviewBy: '2099-07-31', contacts: [{ name: 'Tarja Aaltonen', title: 'siivoustyön esimies', phone: '040 123 4567', instructor: true }],
  safety: 'Ilmoittaudu kansliaan.',
  tasks: [
    { id: id(10), version: 3, name: 'Käytävien siivous', requirementIds: [id(200)] },
    { id: id(11), version: 1, name: 'Koneiden huolto', requirementIds: [] },
  ],
  approvals: [{ id: id(20), version: 2, degreePart: partA, provider: { id: id(30), name: 'Selkämeren ammattiopisto' }, identifiedOn: '2026-03-12', reviewBy: '2099-07-31', expired: false }],
  coverage: [{ degreePart: partA, qualificationName, requirementsCovered: 1, requirementsTotal: 3, approved: true }],
  people: [{ coachingPeriodId: id(40), traineeId: id(41), name: 'Samira Haddadi', from: '2026-09-01', to: '2026-12-31' }],
};

const { place: _place, contacts: _contacts, safety: _safety, tasks: _tasks, approvals: _approvals, coverage: _coverage, people: _people, ...listed } = school;

/** The same as a list shows it. */
export const schoolItem: EnvironmentItem = listed;
