import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { DegreePartListQuery, DegreePartListResponse, QualificationListQuery, QualificationListResponse, QualificationResponse } from '@valopolku/contracts';
import { DomainError, ensure, type Actor, type LocalizedText, type Requirement } from '@valopolku/domain';
import { DegreePartsAtEnvironment } from './catalogue.port.js';
import { presentOption, presentQualification } from './catalogue.presenter.js';
import { CatalogueRepository } from './catalogue.repository.js';
import { DegreePartsQuery, type KnownDegreePart } from './degree-parts.query.js';

export type { KnownDegreePart } from './degree-parts.query.js';

type Tenant = Pick<Actor, 'organisationId'>;

/** The catalogue of qualifications, degree parts and requirements: read by everyone, loaded from files. */
@Injectable()
export class CatalogueService {
  constructor(
    private readonly catalogue: CatalogueRepository,
    private readonly degreeParts: DegreePartsQuery,
    private readonly modules: ModuleRef,
  ) {}

  async list(actor: Actor, query: QualificationListQuery): Promise<QualificationListResponse> {
    return this.catalogue.page(actor, query);
  }

  async read(actor: Actor, id: string): Promise<QualificationResponse> {
    const qualification = await this.catalogue.get(actor, id);
    const versions = await this.catalogue.versionsOf(id);
    const parts = await this.catalogue.partsOf(versions.map((version) => version.id));
    const requirements = await this.catalogue.requirementsOf(parts.map((part) => part.id));
    return presentQualification({ qualification, versions, parts, requirements });
  }

  /** Degree parts to choose a target from; at an environment, only those that its tasks are mapped to. */
  async options(actor: Actor, query: DegreePartListQuery): Promise<DegreePartListResponse> {
    const parts = await this.degreeParts.search(actor, query.q);
    if (!query.environment) return { items: parts.map(presentOption) };
    const at = new Set(await this.modules.get(DegreePartsAtEnvironment, { strict: false }).degreePartIdsAt(actor, query.environment));
    return { items: parts.filter((part) => at.has(part.id)).map(presentOption) };
  }

  /** Degree parts by id; ids that the organisation does not see are missing from the answer. */
  async parts(actor: Tenant, ids: readonly string[]): Promise<Map<string, KnownDegreePart>> {
    return new Map((await this.degreeParts.byIds(actor, ids)).map((part) => [part.id, part]));
  }

  /** The degree part, or 422 `unknownDegreePart` at the field. */
  async knownPart(actor: Tenant, id: string, field: string): Promise<KnownDegreePart> {
    const part = (await this.parts(actor, [id])).get(id);
    if (!part) throw DomainError.at(field, 'unknownDegreePart');
    return part;
  }

  /** The requirements of degree parts, in their order within each. */
  async requirementsOf(degreePartIds: readonly string[]): Promise<Requirement[]> {
    return degreePartIds.length === 0 ? [] : this.catalogue.requirementsOf(degreePartIds);
  }

  /** What is learned by its name: requirements and degree parts by id, as far as the organisation sees them. */
  async names(actor: Tenant, ids: { requirements: readonly string[]; parts: readonly string[] }): Promise<Map<string, LocalizedText>> {
    const statements = ids.requirements.length === 0 ? [] : await this.catalogue.statements(actor, ids.requirements);
    const parts = await this.parts(actor, ids.parts);
    return new Map([...statements, ...[...parts.values()].map(({ id, name }) => [id, name] as const)]);
  }

  /** Refuses ids that are no requirement (422 `unknownRequirement` at `field.0`…). */
  async ensureRequirements(actor: Tenant, ids: readonly string[], field: string): Promise<void> {
    if (ids.length === 0) return;
    const known = await this.catalogue.knownRequirements(actor, ids);
    ensure(DomainError.all(ids.map((id, index) => (known.has(id) ? undefined : DomainError.at(`${field}.${index}`, 'unknownRequirement')))));
  }

  /** Degree parts that everyone must complete for the whole qualification; those of a competence area are not among them. */
  async mandatoryPartIds(qualificationVersionId: string): Promise<string[]> {
    const parts = await this.catalogue.partsOf([qualificationVersionId]);
    return parts.filter((part) => part.kind === 'mandatory').map((part) => part.id);
  }
}
