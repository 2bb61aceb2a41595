import { describe, expect, it } from '@jest/globals';
import { ENVIRONMENT_KINDS } from '@valopolku/domain';
import {
  ChangeOrganisationRequest, check, CreateFieldRequest, DegreePartListQuery, EducationProviderListQuery, EnvironmentListQuery, OverviewQuery, ProjectListQuery, QualificationListQuery, RetireEnvironmentRequest,
  ChangeEducationProviderRequest, ChangeEnvironmentRequest, ChangeProjectRequest, ChangeWorkTaskRequest, SaveApprovalRequest, SaveEducationProviderRequest, SaveEnvironmentRequest, SaveProjectRequest, SaveWorkTaskRequest,
} from '../index.js';
import { broken, emptied, lacking, whole, type ContractCase } from '../testing/contract-cases.js';

const ID = '01930000-0000-7000-8000-000000000001';
const long = (length: number) => 'a'.repeat(length);
const contact = { name: 'Risto Kangas', title: 'esimies', email: 'risto@example.invalid', phone: '040 123 4567', instructor: true };

const CASES: readonly ContractCase[] = [
  {
    of: SaveEnvironmentRequest,
    takes: {
      id: ID, projectId: ID, name: 'Niittymaan koulu', kind: 'municipalSite', organiser: 'Rauman kaupunki', place: 'Koulukatu 1', municipalityCode: '684', capacity: 4, contacts: [contact],
      tools: 'Yhdistelmäkone', safety: 'Ilmoittaudu\nkansliaan.', chartedOn: '2026-02-28',
    },
    needs: ['name', 'kind', 'organiser', 'municipalityCode', 'capacity'],
    refuses: [
      ['name', long(201), 'tooLong'], ['name', '<b>Koulu</b>', 'invalidName'], ['name', 'Koulu\nHalli', 'invalidName'], ['name', '   ', 'required'], ['name', 7, 'invalidText'],
      ['kind', 'castle', 'invalidChoice'], ['kind', ENVIRONMENT_KINDS, 'invalidChoice'], ['organiser', 'Oy <script>', 'invalidName'],
      ['place', long(301), 'tooLong'], ['municipalityCode', '68', 'unknownMunicipality'], ['municipalityCode', 684, 'unknownMunicipality'], ['municipalityCode', '68a', 'unknownMunicipality'],
      ['capacity', 0, 'tooSmall'], ['capacity', 501, 'tooLarge'], ['capacity', 1.5, 'notANumber'], ['capacity', '4', 'notANumber'],
      ['contacts', Array.from({ length: 31 }, () => contact), 'tooMany'], ['contacts', contact, 'invalidChoice'], ['contacts.0.name', '', 'required'], ['contacts.0.email', 'risto(at)rauma', 'invalidEmail'],
      ['contacts.0.phone', 'soita', 'invalidPhone'], ['contacts.0.instructor', 'yes', 'invalidChoice'], ['contacts.0.salary', 1, 'unknownField'],
      ['safety', long(4001), 'tooLong'], ['tools', 'a\u0000b', 'invalidText'], ['chartedOn', '2026-02-29', 'invalidDate'], ['chartedOn', '28.2.2026', 'invalidDate'], ['projectId', 'x', 'invalidId'],
    ],
  },
  {
    of: ChangeEnvironmentRequest,
    takes: {
      projectId: null, name: 'Niittymaan koulu', kind: 'municipalSite', organiser: 'Rauman kaupunki', place: null, municipalityCode: '684', capacity: 4, contacts: [contact], tools: null, safety: 'Kengät', chartedOn: '2026-02-28',
    },
    needs: [], refuses: [['name', '   ', 'required'], ['capacity', 0, 'tooSmall'], ['kind', 'castle', 'invalidChoice'], ['municipalityCode', '68', 'unknownMunicipality'], ['id', ID, 'unknownField']],
  },
  {
    of: ChangeWorkTaskRequest, takes: { name: 'Käytävien siivous', requirementIds: [] }, needs: [],
    refuses: [['name', long(201), 'tooLong'], ['requirementIds', ['x'], 'invalidId']],
  },
  {
    of: ChangeProjectRequest,
    takes: { name: 'Rannikon valmennus', code: null, funder: 'ESR', parentProgramme: null, startsOn: '2026-01-01', endsOn: '2027-12-31', municipalityCodes: ['684'], planned: { women: null }, goals: null },
    needs: [], refuses: [['name', '   ', 'required'], ['endsOn', '2026-13-01', 'invalidDate'], ['planned.women', -1, 'tooSmall']],
  },
  {
    of: ChangeEducationProviderRequest, takes: { name: 'Rauman opisto', contacts: [{ name: 'Riitta', title: null, email: null, phone: null }] }, needs: [], refuses: [['name', long(201), 'tooLong'], ['contacts.0.name', ' ', 'required']],
  },
  {
    of: SaveWorkTaskRequest, takes: { id: ID, name: 'Käytävien siivous', requirementIds: [ID] }, needs: ['name'],
    refuses: [['name', long(201), 'tooLong'], ['requirementIds', ['x'], 'invalidId'], ['requirementIds', ID, 'invalidChoice'], ['requirementIds', Array.from({ length: 301 }, () => ID), 'tooMany']],
  },
  {
    of: SaveApprovalRequest, takes: { id: ID, degreePartId: ID, providerId: ID, identifiedOn: '2026-03-12', reviewBy: '2028-02-29', outsideExpert: 'Riitta Lampela' },
    needs: ['degreePartId', 'providerId', 'identifiedOn', 'reviewBy'],
    refuses: [['degreePartId', '106840', 'invalidId'], ['reviewBy', '2027-02-29', 'invalidDate'], ['identifiedOn', '2026-03-12T00:00:00Z', 'invalidDate'], ['outsideExpert', long(201), 'tooLong']],
  },
  { of: RetireEnvironmentRequest, takes: { date: '2026-06-30' }, needs: [], refuses: [['date', '2026-06-31', 'invalidDate'], ['date', '', 'required']] },
  {
    of: SaveProjectRequest,
    takes: {
      id: ID, name: 'Rannikon valmennus', code: 'S20', funder: 'ESR', parentProgramme: 'Kestävää kasvua', startsOn: '2026-01-01', endsOn: '2027-12-31', municipalityCodes: ['684', '050'],
      planned: { participants: 75, women: null, degreeParts: 120, positivePath: 0, environments: 1_000_000 }, goals: 'Töihin.',
    },
    needs: ['name', 'startsOn', 'endsOn', 'municipalityCodes', 'planned'],
    refuses: [
      ['name', 'VALO <3', 'invalidName'], ['code', long(41), 'tooLong'], ['goals', long(4001), 'tooLong'], ['startsOn', '2026-13-01', 'invalidDate'], ['municipalityCodes', ['684', 'Eura'], 'unknownMunicipality'],
      ['municipalityCodes', '684', 'invalidChoice'], ['planned', [], 'invalidObject'], ['planned.participants', -1, 'tooSmall'], ['planned.women', 1_000_001, 'tooLarge'],
      ['planned.degreeParts', 'many', 'notANumber'], ['planned.weather', 1, 'unknownField'],
    ],
  },
  {
    of: ChangeOrganisationRequest, takes: { registers: [{ service: 'youthWorkshop', controllerKind: 'association', controller: 'Työpaja ry', retentionYears: 10 }] }, needs: ['registers', 'registers.0.controller'],
    refuses: [['registers.0.service', 'school', 'invalidChoice'], ['registers.0.retentionYears', 0, 'tooSmall'], ['registers.0.retentionYears', 101, 'tooLarge'], ['registers.0.law', 'x', 'unknownField']],
  },
  {
    of: CreateFieldRequest, takes: { code: 'cleaning', name: { fi: 'Puhdistuspalvelut', sv: 'Rengöringsservice', en: 'Cleaning' } }, needs: ['code', 'name', 'name.fi'],
    refuses: [['code', long(41), 'tooLong'], ['name', 'Puhdistus', 'invalidObject'], ['name.fi', '<i>', 'invalidName'], ['name.sv', long(201), 'tooLong'], ['name.de', 'x', 'unknownField']],
  },
  {
    of: SaveEducationProviderRequest, takes: { name: 'Rauman opisto', contacts: [{ name: 'Riitta', title: null, email: null, phone: null }] }, needs: ['name'],
    refuses: [['name', long(201), 'tooLong'], ['contacts.0.name', ' ', 'required'], ['contacts', Array.from({ length: 51 }, () => ({ name: 'x' })), 'tooMany']],
  },
  {
    of: EnvironmentListQuery, takes: { kind: 'company', municipality: '684', degreePart: ID, state: 'inUse', q: 'koulu', limit: 200, cursor: 'abc', sort: 'name' }, needs: [],
    refuses: [['kind', 'castle', 'invalidChoice'], ['municipality', 'Rauma', 'unknownMunicipality'], ['degreePart', '1', 'invalidId'], ['limit', 0, 'tooSmall'], ['limit', 201, 'tooLarge'], ['limit', 'all', 'notANumber'], ['q', long(201), 'tooLong'], ['cursor', long(2001), 'tooLong']],
  },
  { of: OverviewQuery, takes: { project: ID, municipality: '050', field: ID }, needs: [], refuses: [['project', 'all', 'invalidId'], ['municipality', '5', 'unknownMunicipality'], ['field', 'cleaning', 'invalidId']] },
  { of: DegreePartListQuery, takes: { q: 'siivous', environment: ID }, needs: [], refuses: [['q', long(201), 'tooLong'], ['environment', 'x', 'invalidId']] },
  ...[ProjectListQuery, QualificationListQuery, EducationProviderListQuery].map((of): ContractCase => ({ of, takes: { limit: 50, cursor: 'abc', sort: 'name', q: 'a' }, needs: [], refuses: [['limit', 201, 'tooLarge'], ['sort', long(61), 'tooLong']] })),
];

describe('requests about places, projects and the catalogue', () => {
  it.each(whole(CASES))('%s takes what is whole', (_what, of, plain) => expect(check(of, plain).errors).toEqual([]));
  it.each(whole(CASES))('%s refuses a field that it does not know', (_what, of, plain) => expect(check(of, { ...plain, isAdmin: true }).errors).toEqual([{ field: 'isAdmin', code: 'unknownField' }]));
  it.each(lacking(CASES))('%s says so', (_what, of, plain, field) => expect(check(of, plain).errors).toEqual([{ field, code: 'required' }]));
  it.each(emptied(CASES))('%s is whole', (_what, of, plain) => expect(check(of, plain).errors).toEqual([]));
  it.each(broken(CASES))('%s is refused there', (_what, of, plain, field, code) => expect(check(of, plain).errors).toEqual([expect.objectContaining({ field, code })]));

  it('reads the limit of a page from an address, where everything is text', () => {
    expect(check(EnvironmentListQuery, { limit: '50' }).value?.limit).toBe(50);
  });
});
