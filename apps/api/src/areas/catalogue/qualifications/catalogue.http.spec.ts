import { beforeAll, expect, it } from '@jest/globals';
import type { DegreePartListResponse, QualificationListResponse, QualificationResponse } from '@valopolku/contracts';
import { sql } from '../../../platform/database/sql.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';
import { OTHER_ORGANISATION, type TestUser } from '../../../testing/test-users.js';
import { stableId } from '../../../data/stable-id.js';
import type { CatalogueFile } from './catalogue-file.js';
import { CatalogueLoader } from './catalogue-loader.js';
import { CatalogueService } from './catalogue.service.js';

const OWN: CatalogueFile = {
  code: 'oma', type: 'pt', fieldCode: null, diaryNumber: null, itemised: false, name: { fi: 'Ei eritelty julkaistussa taulukossa' },
  degreeParts: [{ code: 'oma-1', kind: 'optional', points: null, competenceArea: null, source: 'official', name: { fi: 'Erittelemätön osa' }, draftRequirements: [] }],
};

describeOnBothDatabases('the catalogue over http', (context) => {
  let coachUser: TestUser;
  let coach: TestClient;

  beforeAll(async () => {
    coachUser = await context.api.user(['coach']);
    coach = await context.api.signedIn(coachUser);
  });

  const read = async (code: string): Promise<QualificationResponse> =>
    (await coach.get<QualificationResponse>(`/qualifications/${stableId('qualification', code)}`)).body;

  it('has the qualifications of the published project and their successors', async () => {
    const { body } = await coach.get<QualificationListResponse>('/qualifications');
    expect(body.items.map(({ code, type, degreePartCount, draft }) => [code, type, degreePartCount, draft]).sort()).toEqual([
      ['351204', 'initial', 21, true],
      ['354203', 'further', 25, true],
      ['381113', 'initial', 21, false],
      ['381141', 'initial', 27, true],
      ['384103', 'further', 9, true],
      ['384114', 'further', 6, false],
      ['384145', 'further', 36, true],
      ['487141', 'specialist', 7, true],
    ]);
    expect((await coach.get<QualificationListResponse>('/qualifications?q=laitos')).body.items.map((item) => item.code)).toEqual(['384103']);
    expect((await coach.get<QualificationListResponse>('/qualifications?q=3811')).body.items).toHaveLength(2);
  });

  it.each([
    ['381113', 'threePoint'], ['351204', 'threePoint'], ['381141', 'fivePoint'], ['384114', 'passFail'], ['384145', 'passFail'], ['487141', 'passFail'],
  ])('grades %s by its kind and date: %s', async (code, scale) => {
    expect((await read(code)).versions.map((version) => version.gradingScale)).toEqual([scale]);
  });

  it('marks its own requirement statements as drafts and never invents points', async () => {
    const [version] = (await read('381113')).versions;
    const part = version?.degreeParts.find((one) => one.code === '100268');
    expect(part).toMatchObject({ name: { fi: 'Ylläpitosiivous' }, points: null, kind: 'mandatory' });
    expect(part?.requirements).toHaveLength(7);
    expect(part?.requirements.every((requirement) => requirement.draft)).toBe(true);
    expect(part?.requirements.map((requirement) => requirement.order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const successor = (await read('381141')).versions[0]?.degreeParts.find((one) => one.code === '106840');
    expect(successor).toMatchObject({ points: 30, kind: 'competenceAreaMandatory', competenceArea: 'Toimitilahuollon osaamisala' });
  });

  it('offers degree parts as targets, found by words of their names and of the qualification', async () => {
    const all = await coach.get<DegreePartListResponse>('/degree-parts');
    expect(all.body.items).toHaveLength(152);
    const found = await coach.get<DegreePartListResponse>('/degree-parts?q=yllapito kotityo');
    expect(found.body.items).toMatchObject([{ code: '100268', gradingScale: 'threePoint', requirementCount: 7, points: null }]);
  });

  it('loads the same files again without writing', async () => {
    const counts = (): Promise<unknown> => context.api.database.rows(sql`SELECT (SELECT COUNT(*) FROM degree_part) AS parts, (SELECT COUNT(*) FROM requirement) AS requirements`);
    const before = await counts();
    await context.api.get(CatalogueLoader).loadNational();
    expect(await counts()).toEqual(before);
  });

  it('shows a qualification of an organisation to that organisation only', async () => {
    await context.api.get(CatalogueLoader).loadOwn(coachUser, [OWN]);
    await context.api.get(CatalogueLoader).loadOwn(coachUser, [OWN]);
    const id = stableId('qualification', coachUser.organisationId, 'oma');
    expect((await coach.get<QualificationListResponse>('/qualifications?q=eritelty')).body.items).toMatchObject([{ id, degreePartCount: 1, draft: false }]);
    const strangerUser = await context.api.user(['coach'], { organisationId: OTHER_ORGANISATION });
    const stranger = await context.api.signedIn(strangerUser);
    expect((await stranger.get(`/qualifications/${id}`)).status).toBe(404);
    expect((await stranger.get<DegreePartListResponse>('/degree-parts?q=erittelematon')).body.items).toEqual([]);
    const partId = stableId('degree-part', coachUser.organisationId, 'oma', 'oma-1');
    const catalogue = context.api.get(CatalogueService);
    expect([...(await catalogue.parts(coachUser, [partId])).keys()]).toEqual([partId]);
    await expect(catalogue.knownPart(strangerUser, partId, 'degreePartId')).rejects.toMatchObject({ code: 'unknownDegreePart' });
  });

  it('knows the parts that everyone must complete', async () => {
    const [version] = (await read('384103')).versions;
    const mandatory = await context.api.get(CatalogueService).mandatoryPartIds(version?.id ?? '');
    expect(mandatory).toEqual(['101876', '101877'].map((code) => stableId('degree-part', '384103', code)));
  });

  it('is not for trainees', async () => {
    const trainee = await context.api.signedIn(await context.api.user(['trainee'], { traineeId: '01950000-0000-7000-8000-0000000000aa' }));
    expect((await trainee.get('/qualifications')).status).toBe(403);
  });
});
