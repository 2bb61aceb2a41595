import { Injectable } from '@nestjs/common';
import type { ChangeOrganisationRequest, OrganisationResponse } from '@valopolku/contracts';
import { canSaveRegisters, DomainError, ensure, storedText, type Actor, type ControllerKind, type Service, type ServiceRegister } from '@valopolku/domain';
import { readDataFile } from '../../../data/read-data-file.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import { VersionConflict } from '../../../platform/database/version-conflict.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { presentOrganisation } from './reference.presenter.js';
import { WorkFieldsService, type NewField } from './work-fields.service.js';
import { systemOf } from '../../../platform/audit/doer.js';

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'organisation.founded': { name: string };
    'organisation.registersChanged': { services: Service[] };
  }
}

/** An organisation that is about to use the product. */
export interface NewOrganisation {
  id?: string;
  name: string;
  kind: ControllerKind;
  /** Whose register each service is in; an administrator sets it later. */
  registers?: readonly ServiceRegister[];
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
    return presentOrganisation(actor, found);
  }

  /** Whose register each service is in, all at once: 412 when somebody changed it first, 422 `wrongServiceController` at its row. What stands in periods stays as it was told. */
  async change(actor: Actor, version: number, { registers }: ChangeOrganisationRequest): Promise<OrganisationResponse> {
    return this.unitOfWork.run(actor, async () => {
      ensure(canSaveRegisters(registers));
      const kept = registers.map(({ service, controllerKind, controller, retentionYears }) => ({ service, controllerKind, controller: storedText(controller), retentionYears }));
      if (!(await this.organisations.putRegisters({ id: actor.organisationId, version }, kept))) throw new VersionConflict(version, await this.read(actor));
      this.audit.record('organisation.registersChanged', { entityId: actor.organisationId, payload: { services: kept.map(({ service }) => service) } });
      return this.read(actor);
    });
  }

  /** The register that a service is in: 422 `registerNotSet` at the field while nobody has set it. */
  async registerOf(actor: Actor, service: Service, field: string): Promise<ServiceRegister> {
    const found = (await this.organisations.find(actor.organisationId))?.registers.find((one) => one.service === service);
    if (!found) throw DomainError.at(field, 'registerNotSet');
    return found;
  }

  /** The id of the organisation with this name, or undefined: for the command line. */
  async idOf(name: string): Promise<string | undefined> {
    return (await this.organisations.findByName(storedText(name)))?.id;
  }

  /** Makes an organisation with the standard fields and returns its id. Done by the command line and the demo; no route. */
  async found(input: NewOrganisation): Promise<string> {
    const id = input.id ?? this.ids.next();
    return this.unitOfWork.run(systemOf(id), async () => {
      const name = storedText(input.name);
      await this.organisations.insert({ id, version: 1, name, kind: input.kind, registers: [...(input.registers ?? [])], createdAt: this.clock.now() });
      this.audit.record('organisation.founded', { entityId: id, payload: { name } });
      for (const field of STANDARD_FIELDS) await this.fields.add(id, field);
      return id;
    });
  }
}
