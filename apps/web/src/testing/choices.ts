import type { ColleagueItem, DegreePartOption, EducationProviderResponse, EnvironmentItem, FieldResponse, MunicipalityItem, ProjectResponse } from '@valopolku/contracts';
import { periodIds } from './periods.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const choiceIds = { otherCoach: id(11), field: id(12), project: id(13), provider: id(14), otherDegreePart: id(15), otherEnvironment: id(16) };

const municipality = { id: '684', code: '684', name: { fi: 'Rauma', sv: 'Raumo' } };
const qualificationName = { fi: 'Puhtaus- ja kiinteistöpalvelualan perustutkinto' };

const municipalities: MunicipalityItem[] = [
  { isPlace: true, code: '684', name: { fi: 'Rauma', sv: 'Raumo' }, region: { id: '04', code: '04', name: { fi: 'Satakunta' } } },
  { isPlace: true, code: '050', name: { fi: 'Eura' }, region: { id: '04', code: '04', name: { fi: 'Satakunta' } } },
];
const fields: FieldResponse[] = [{ id: choiceIds.field, version: 1, abilities: [], code: 'cleaning', name: { fi: 'Puhdistusala', sv: 'Rengöring', en: 'Cleaning' } }];
const coaches: ColleagueItem[] = [{ id: periodIds.coach, name: 'Hanna Ylitalo', roles: ['coach'] }, { id: choiceIds.otherCoach, name: 'Mervi Saarela', roles: ['coach'] }];
const providers: EducationProviderResponse[] = [{ id: choiceIds.provider, version: 1, abilities: [], name: 'Selkämeren ammattiopisto', contacts: [] }];

/** A project as a list of choices shows it. */
export const projectOf = (of: string, name: string): ProjectResponse => ({ id: of, version: 1, abilities: [], name, startsOn: '2026-01-01', endsOn: '2027-12-31', municipalityCodes: ['684'], planned: {} });

function degreePart(of: string, code: string, name: string): DegreePartOption {
  return { id: of, code, name: { fi: name }, qualificationId: id(17), qualificationName, qualificationVersionId: id(105), gradingScale: 'fivePoint', points: 30, requirementCount: 2 };
}

function environment(of: string, name: string, approved: readonly string[] = []): EnvironmentItem {
  return {
    id: of, version: 1, abilities: [], name, kind: 'municipalSite', organiser: 'Rauman kaupunki', municipality, state: 'mapped', capacity: 4, placedNow: 1, peopleSeen: 'own', taskCount: 3,
    expiredDegreeParts: [], approvedDegreeParts: approved.map((part) => ({ id: part, code: '106840', name: { fi: 'Ylläpitosiivouspalvelut' } })), reviewBy: null,
  };
}

const mapped = environment(periodIds.environment, 'Niittymaan koulu', [periodIds.degreePart]);
const unmapped = environment(choiceIds.otherEnvironment, 'Kaarnakoti');

/** What the forms choose from. An environment is offered for a degree part only when its tasks are mapped to it. */
export const choiceAnswers = {
  'GET /organisation': { id: choiceIds.project, version: 1, abilities: [], name: 'Testipaja ry', kind: 'association', registers: [{ service: 'youthWorkshop', controllerKind: 'municipality', controller: 'Rauman kaupunki', retentionYears: 10 }] },
  'GET /municipalities': { items: municipalities },
  'GET /fields': { items: fields },
  'GET /projects': { items: [projectOf(choiceIds.project, 'Valo Satakunta')], nextCursor: null },
  'GET /colleagues': { items: coaches },
  'GET /education-providers': { items: providers, nextCursor: null },
  'GET /degree-parts': { items: [degreePart(periodIds.degreePart, '106840', 'Ylläpitosiivouspalvelut'), degreePart(choiceIds.otherDegreePart, '106841', 'Kotisiivouspalvelujen tuottaminen')] },
  'GET /environments': ({ query }: { query: URLSearchParams }) => ({ items: query.get('degreePart') === null ? [mapped, unmapped] : [mapped], nextCursor: null }),
};
