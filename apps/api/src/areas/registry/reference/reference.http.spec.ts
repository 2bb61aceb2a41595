import { beforeAll, expect, it } from '@jest/globals';
import type { EducationProviderListResponse, EducationProviderResponse, FieldListResponse, FieldResponse, MunicipalityListResponse, OrganisationResponse, SessionResponse } from '@valopolku/contracts';
import { sql } from '../../../platform/database/sql.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';
import { OTHER_ORGANISATION, type TestUser } from '../../../testing/test-users.js';
import { MunicipalityLoader } from './municipality-loader.js';
import { OrganisationsService } from './organisations.service.js';
import { WorkFieldsService } from './work-fields.service.js';

describeOnBothDatabases('reference data over http', (context) => {
  let manager: TestClient;
  let managerUser: TestUser;
  let coach: TestClient;
  let stranger: TestClient;

  beforeAll(async () => {
    managerUser = await context.api.user(['manager']);
    manager = await context.api.signedIn(managerUser);
    coach = await context.api.signedIn(await context.api.user(['coach']));
    stranger = await context.api.signedIn(await context.api.user(['manager'], { organisationId: OTHER_ORGANISATION }));
  });

  it('knows every municipality by its official code, in Finnish order', async () => {
    const { body } = await coach.get<MunicipalityListResponse>('/municipalities');
    expect(body.items).toHaveLength(323);
    expect(body.items.at(-1)?.name.fi).toBe('Äänekoski');
    const rauma = body.items.find((item) => item.code === '684');
    expect(rauma).toMatchObject({ name: { fi: 'Rauma', sv: 'Raumo' }, region: { code: '04', name: { fi: 'Satakunta' } } });
  });

  it('loads municipalities once: again writes nothing', async () => {
    const count = (): Promise<{ n: number } | undefined> => context.api.database.firstRow(sql`SELECT CAST(COUNT(*) AS integer) AS n FROM municipality`);
    expect(await count()).toEqual({ n: 323 });
    await context.api.get(MunicipalityLoader).load();
    expect(await count()).toEqual({ n: 323 });
  });

  it('lets the lead add a field of its own, seen by the own organisation only', async () => {
    const made = await manager.post<FieldResponse>('/fields', { body: { code: 'catering', name: { fi: 'Ravintola-ala', sv: '' } } });
    expect([made.status, made.body]).toMatchObject([201, { code: 'catering', version: 1, name: { fi: 'Ravintola-ala' } }]);
    expect(made.body.name.sv ?? null).toBeNull();
    const again = await manager.post('/fields', { body: { code: 'catering', name: { fi: 'Toinen' } } });
    expect([again.status, again.body]).toMatchObject([409, { code: 'codeTaken', errors: [{ field: 'code', code: 'codeTaken' }] }]);
    expect((await coach.get<FieldListResponse>('/fields')).body.items.map((item) => item.code)).toEqual(['catering']);
    expect((await stranger.get<FieldListResponse>('/fields')).body.items).toEqual([]);
    expect((await coach.post('/fields', { body: { code: 'wood', name: { fi: 'Puuala' } } })).status).toBe(403);
  });

  it('names the fields of a user in the session', async () => {
    const [field] = (await context.api.get(WorkFieldsService).list(managerUser)).items;
    const client = await context.api.signedIn(await context.api.user(['coach'], { fieldIds: [field?.id ?? ''] }));
    expect((await client.get<SessionResponse>('/session')).body.fields).toEqual([{ id: field?.id, code: field?.code, name: field?.name }]);
  });

  it('keeps education providers with their contacts', async () => {
    const made = await coach.post<EducationProviderResponse>('/education-providers', { body: { name: ' WinNova ', contacts: [{ name: 'Opettaja Oiva', phone: '040 123' }] } });
    expect([made.status, made.body]).toMatchObject([201, { name: 'WinNova', abilities: ['provider.change'], contacts: [{ name: 'Opettaja Oiva', phone: '040 123' }] }]);
    const path = `/education-providers/${made.body.id}`;
    const renamed = await coach.patch<EducationProviderResponse>(path, { version: 1, body: { name: 'Länsirannikon koulutus' } });
    expect(renamed.body).toMatchObject({ version: 2, contacts: [{ name: 'Opettaja Oiva' }] });
    const stale = await coach.patch(path, { version: 1, body: { name: 'Muu' } });
    expect([stale.status, stale.body]).toMatchObject([412, { current: { name: 'Länsirannikon koulutus', version: 2 } }]);
    expect((await stranger.patch(path, { version: 2, body: { name: 'Oma' } })).status).toBe(404);
    for (const [q, found] of [['oiv', 1], ['lansi', 1], ['rannikon', 0]] as const) {
      expect((await manager.get<EducationProviderListResponse>(`/education-providers?q=${q}`)).body.items).toHaveLength(found);
    }
  });

  it('lets an administrator set whose register each service is in, and a coach choose the service only', async () => {
    const organisationId = await context.api.get(OrganisationsService).found({ name: 'Asetusten paja ry', kind: 'association' });
    const admin = await context.api.signedIn(await context.api.user(['admin'], { organisationId }));
    const first = (await admin.get<OrganisationResponse>('/organisation')).body;
    expect([first.registers, first.abilities]).toEqual([[], ['organisation.change']]);
    const own = { service: 'youthWorkshop', controllerKind: 'association', controller: ' Asetusten paja ry ', retentionYears: 5 };
    const set = (body: object, version = first.version) => admin.patch<OrganisationResponse & { errors: object[] }>('/organisation', { version, body });
    expect((await set({ registers: [{ ...own, controllerKind: 'ministry' }] })).body.errors).toMatchObject([{ field: 'registers.0.controllerKind', code: 'wrongServiceController' }]);
    expect((await set({ registers: [own] })).body.registers).toEqual([{ ...own, controller: 'Asetusten paja ry' }]);
    expect((await set({ registers: [] })).status).toBe(412);
    const coachThere = await context.api.signedIn(await context.api.user(['coach'], { organisationId }));
    expect((await coachThere.patch('/organisation', { version: 2, body: { registers: [] } })).status).toBe(403);
  });

  it('founds an organisation with the standard fields', async () => {
    const organisationId = await context.api.get(OrganisationsService).found({ name: 'Uusi paja ry', kind: 'association' });
    const admin = await context.api.signedIn(await context.api.user(['admin'], { organisationId }));
    expect((await admin.get<OrganisationResponse>('/organisation')).body).toMatchObject({ id: organisationId, name: 'Uusi paja ry', kind: 'association' });
    expect((await admin.get<FieldListResponse>('/fields')).body.items.map((item) => item.code).sort()).toEqual(['cleaning', 'property']);
    expect(await context.api.get(OrganisationsService).idOf('Uusi paja ry')).toBe(organisationId);
  });
});
