import { Injectable } from '@nestjs/common';
import type { ChangeEducationProviderRequest, EducationProviderListQuery, EducationProviderListResponse, EducationProviderResponse, SaveEducationProviderRequest } from '@valopolku/contracts';
import { DomainError, longSearchText, sortName, storedText, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../../platform/access/require.js';
import { Audit } from '../../../platform/audit/audit.js';
import { auditedRows } from '../../../platform/audit/audited-rows.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import { sql } from '../../../platform/database/sql.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { patched } from '../../../platform/http/patched.js';
import { EducationProvidersRepository } from './education-providers.repository.js';
import { presentProvider } from './reference.presenter.js';
import type { EducationProviderEntity } from './education-provider.entity.js';

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'provider.created': { name: string };
    'provider.changed': { name: string };
  }
}

auditedRows({ table: 'education_provider', kinds: ['provider.created'], later: ['provider.changed'], columns: { name: sql`r.name` } });

/** Education providers (koulutuksen järjestäjät) with the people that one calls there. */
@Injectable()
export class EducationProvidersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly providers: EducationProvidersRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async list(actor: Actor, query: EducationProviderListQuery): Promise<EducationProviderListResponse> {
    requireAccess(actor, 'provider.list');
    const { items, nextCursor } = await this.providers.page(actor, query);
    return { items: items.map((provider) => presentProvider(actor, provider)), nextCursor };
  }

  async create(actor: Actor, input: SaveEducationProviderRequest): Promise<EducationProviderResponse> {
    requireAccess(actor, 'provider.create');
    return this.unitOfWork.run(actor, async () => {
      const id = this.ids.next();
      const entity = { id, organisationId: actor.organisationId, version: 1, ...stored(input), createdAt: this.clock.now() };
      await this.providers.insert(entity);
      this.audit.record('provider.created', { entityId: id, payload: { name: entity.name } });
      return presentProvider(actor, entity);
    });
  }

  /** Changes what is given. */
  async change(actor: Actor, id: string, version: number | undefined, input: ChangeEducationProviderRequest): Promise<EducationProviderResponse> {
    return this.unitOfWork.run(actor, async () => {
      const entity = await this.providers.lock(actor, id, { version, current: (now) => presentProvider(actor, now) });
      requireAccess(actor, 'provider.change');
      Object.assign(entity, stored(patched<SaveEducationProviderRequest>({ name: entity.name, contacts: [...entity.contacts] }, input, ['name'])));
      await this.providers.update(entity);
      this.audit.record('provider.changed', { entityId: id, payload: { name: entity.name } });
      return presentProvider(actor, entity);
    });
  }

  /** Refuses an id that is no provider of the organisation (422 `unknownProvider`). */
  async ensureKnown(actor: Actor, id: string, field: string): Promise<void> {
    if (!(await this.providers.find(actor, id))) throw DomainError.at(field, 'unknownProvider');
  }

  /** Names by id, of the organisation's own providers. */
  async names(actor: Actor, ids: readonly string[]): Promise<Map<string, string>> {
    return this.providers.names(actor, ids);
  }
}

type StoredProvider = Pick<EducationProviderEntity, 'name' | 'contacts' | 'sortName' | 'searchText'>;

function stored(input: SaveEducationProviderRequest): StoredProvider {
  const name = storedText(input.name);
  const contacts = (input.contacts ?? []).map((contact) => ({ ...contact, name: storedText(contact.name) }));
  return { name, contacts, sortName: sortName(name), searchText: longSearchText(name, ...contacts.map((contact) => contact.name)) };
}
