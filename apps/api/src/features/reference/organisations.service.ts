import { Injectable } from '@nestjs/common';
import type { OrganisationResponse } from '@valopolku/contracts';
import { DomainError, storedText, type Actor, type ControllerKind } from '@valopolku/domain';
import { readDataFile } from '../../data/read-data-file.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { presentOrganisation } from './reference.presenter.js';
import { WorkFieldsService, type NewField } from './work-fields.service.js';

declare module '../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'organisation.founded': { name: string };
  }
}

/** An organisation that is about to use the product. */
export interface NewOrganisation {
  id?: string;
  name: string;
  kind: ControllerKind;
}

const STANDARD_FIELDS = readDataFile<NewField[]>('fields.json');

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly fields: WorkFieldsService,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** The actor's own organisation. */
  async read(actor: Actor): Promise<OrganisationResponse> {
    const found = await this.organisations.find(actor.organisationId);
    if (!found) throw new DomainError('notFound');
    return presentOrganisation(found);
  }

  /** The id of the organisation with this name, or undefined: for the command line. */
  async idOf(name: string): Promise<string | undefined> {
    return (await this.organisations.findByName(storedText(name)))?.id;
  }

  /** Makes an organisation with the standard fields and returns its id. Done by the command line and the demo; no route. */
  async found(input: NewOrganisation): Promise<string> {
    const id = input.id ?? this.ids.next();
    return this.unitOfWork.run({ userId: null, organisationId: id }, async () => {
      const name = storedText(input.name);
      await this.organisations.insert({ id, version: 1, name, kind: input.kind, createdAt: this.clock.now() });
      this.audit.record('organisation.founded', { entityId: id, payload: { name } });
      for (const field of STANDARD_FIELDS) await this.fields.add(id, field);
      return id;
    });
  }
}
