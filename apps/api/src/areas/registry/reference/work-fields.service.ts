import { Injectable } from '@nestjs/common';
import type { CodedReference, CreateFieldRequest, FieldListResponse, FieldResponse } from '@valopolku/contracts';
import { DomainError, sortName, storedText, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../../platform/access/require.js';
import { Audit } from '../../../platform/audit/audit.js';
import { auditedRows } from '../../../platform/audit/audited-rows.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import { sql } from '../../../platform/database/sql.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { presentField } from './reference.presenter.js';
import { storedName } from './stored-name.js';
import type { WorkFieldEntity } from './work-field.entity.js';
import { WorkFieldsRepository } from './work-fields.repository.js';

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'field.created': { code: string };
  }
}

auditedRows({ table: 'work_field', kinds: ['field.created'], columns: { code: sql`r.code` } });

/** What the standard fields and a manager's own ones are made of. */
export type NewField = Pick<CreateFieldRequest, 'code' | 'name'>;

/** Fields of work (alat). Every organisation starts with the standard ones and adds its own. */
@Injectable()
export class WorkFieldsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fields: WorkFieldsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async list(actor: Actor): Promise<FieldListResponse> {
    return { items: (await this.fields.all(actor)).map(presentField) };
  }

  /** Adds a field of the organisation's own; 409 `codeTaken` when the code is in use. */
  async create(actor: Actor, input: NewField): Promise<FieldResponse> {
    requireAccess(actor, 'field.create');
    return this.unitOfWork.run(actor, async () => presentField(await this.add(actor.organisationId, input)));
  }

  /** Inside a unit of work: adds a field to an organisation, which may be one that is just being founded. */
  async add(organisationId: string, input: NewField): Promise<WorkFieldEntity> {
    const code = storedText(input.code);
    const existing = await this.fields.all({ organisationId });
    if (existing.some((field) => field.code === code)) throw DomainError.at('code', 'codeTaken');
    const name = storedName(input.name);
    const entity = { id: this.ids.next(), organisationId, version: 1, code, name, sortName: sortName(name.fi), createdAt: this.clock.now() };
    await this.fields.insert(entity);
    this.audit.record('field.created', { entityId: entity.id, payload: { code } });
    return entity;
  }

  /** Refuses ids that are no field of the organisation (422 `unknownWorkField` at `field`, or `field.0`… for a list). */
  async ensureKnown(actor: Pick<Actor, 'organisationId'>, ids: readonly string[] | string, field: string): Promise<void> {
    const known = new Set((await this.fields.all(actor)).map((row) => row.id));
    const wrong = (id: string, at: string): DomainError | undefined => (known.has(id) ? undefined : DomainError.at(at, 'unknownWorkField'));
    const found = typeof ids === 'string' ? wrong(ids, field) : DomainError.all(ids.map((id, index) => wrong(id, `${field}.${index}`)));
    if (found) throw found;
  }

  /** Every field of the organisation by its id, to name them in answers. */
  async references(actor: Pick<Actor, 'organisationId'>): Promise<Map<string, CodedReference>> {
    const rows = await this.fields.all(actor);
    return new Map(rows.map(({ id, code, name }) => [id, { id, code, name }]));
  }

  /** Names the fields of a user's scope; a field that is gone is left out. */
  async named(organisationId: string, ids: readonly string[]): Promise<CodedReference[]> {
    const all = await this.references({ organisationId });
    return ids.flatMap((id) => all.get(id) ?? []);
  }
}
