import { Injectable } from '@nestjs/common';
import type { Actor, PlainDate, ServiceRegister } from '@valopolku/domain';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { DEMO_PASSWORD } from '../../platform/demo/demo-sign-in.js';
import { Passwords } from '../../platform/session/passwords.js';
import { PUBLISHED } from '../published/published-figures.js';
import { codesOf, DEMO_ACCOUNTS } from './demo-accounts.js';
import { PRINTED_FIGURES, publishedProject, runningProject, runningProjectStart } from './demo-projects.js';
import { DemoServices } from './demo-services.js';
import { actorOf, partKey, type DemoProvider, type DemoWorld } from './demo-world.js';
import { NOT_ITEMISED } from './own-qualification.js';

/** Two providers, as in the published project. Invented. */
const PROVIDERS = [
  { name: 'Selkämeren ammattiopisto', teacher: 'Riitta Lampela' },
  { name: 'Satakunnan aikuisopisto', teacher: 'Kaj Hellman' },
];

const DEMO_ORGANISATION = 'Rauman seudun työpajayhdistys ry';
const REGISTERS: readonly ServiceRegister[] = [
  { service: 'esfProject', controllerKind: 'ministry', controller: 'Työ- ja elinkeinoministeriö', retentionYears: 10 },
  { service: 'youthWorkshop', controllerKind: 'association', controller: DEMO_ORGANISATION, retentionYears: 10 },
];

/** The organisation of the demo with its accounts, education providers, projects and the qualification of its own. */
@Injectable()
export class OrganisationMaker {
  constructor(
    private readonly services: DemoServices,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async make(): Promise<DemoWorld> {
    // Hashed once: a hash takes longer than a hundred entries of the diary.
    const passwordHash = await this.passwords.hashMade('demo', DEMO_PASSWORD);
    const today = this.clock.today();
    return this.clock.at(`${PUBLISHED.startsOn}T06:00:00.000Z`, async () => {
      const organisationId = await this.services.organisations.found({ name: DEMO_ORGANISATION, kind: 'association', registers: REGISTERS });
      const fieldIds = await this.fieldIds(organisationId);
      const actors = await this.makeAccounts(organisationId, fieldIds, passwordHash);
      await this.services.catalogueLoader.loadOwn(actors.admin, [NOT_ITEMISED]);
      return {
        organisationId, passwordHash, actors, fieldIds, formerStaff: {}, environments: new Map(),
        providers: await this.makeProviders(actors.admin),
        projects: await this.makeProjects(actors.manager, today),
        parts: await this.parts(actors.admin),
      };
    });
  }

  private async fieldIds(organisationId: string): Promise<DemoWorld['fieldIds']> {
    const references = [...(await this.services.fields.references({ organisationId })).values()];
    const idOf = (code: string): string => references.find((field) => field.code === code)?.id ?? '';
    return { cleaning: idOf('cleaning'), property: idOf('property') };
  }

  private async makeAccounts(organisationId: string, fieldIds: DemoWorld['fieldIds'], passwordHash: string): Promise<DemoWorld['actors']> {
    // The organisation has no admin yet: its founder makes the first accounts.
    const founder = actorOf(organisationId, this.ids.next(), ['admin']);
    const actors: Partial<DemoWorld['actors']> = {};
    for (const account of DEMO_ACCOUNTS) {
      const scope = { municipalityCodes: codesOf(account.municipalities), fieldIds: account.fields.map((field) => fieldIds[field]), environmentIds: [] };
      const { name, email, roles } = account;
      const { id } = await this.services.users.createWithHash(founder, { name, email, roles, language: 'fi', ...scope }, passwordHash);
      actors[account.key] = actorOf(organisationId, id, roles, scope);
    }
    return actors as DemoWorld['actors'];
  }

  private async makeProviders(actor: Actor): Promise<DemoProvider[]> {
    const made: DemoProvider[] = [];
    for (const { name, teacher } of PROVIDERS) {
      const contacts = [{ name: teacher, title: 'opettaja', email: null, phone: null }];
      made.push({ id: (await this.services.providers.create(actor, { name, contacts })).id, name, teacher });
    }
    return made;
  }

  private async makeProjects(actor: Actor, today: PlainDate): Promise<DemoWorld['projects']> {
    const published = await this.services.projects.create(actor, publishedProject());
    await this.clock.at(`${PUBLISHED.endsOn}T12:00:00.000Z`, () => this.services.projects.publishFigures(actor, published.id, PRINTED_FIGURES));
    const running = await this.clock.at(`${runningProjectStart(today)}T07:00:00.000Z`, () => this.services.projects.create(actor, runningProject(today)));
    return { published: published.id, running: running.id };
  }

  /** Every degree part of the catalogue by the codes of its qualification and itself. */
  private async parts(actor: Actor): Promise<DemoWorld['parts']> {
    const parts: DemoWorld['parts'] = new Map();
    for (const { id } of (await this.services.catalogue.list(actor, { limit: 200 })).items) {
      const { code: qualification, versions } = await this.services.catalogue.read(actor, id);
      for (const { id: versionId, gradingScale, degreeParts } of versions) {
        for (const part of degreeParts) {
          const requirementIds = [...part.requirements].sort((a, b) => a.order - b.order).map((requirement) => requirement.id);
          parts.set(partKey({ qualification, part: part.code }), { id: part.id, versionId, gradingScale, requirementIds });
        }
      }
    }
    return parts;
  }
}
