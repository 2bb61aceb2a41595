import type {
  ApprovalItem, CodedReference, CoverageItem, EnvironmentItem, EnvironmentResponse, KnownPlace, PlacedPerson, Reference, WorkTaskItem,
} from '@valopolku/contracts';
import { approvalExpired, approvalInForce, possibleEnvironmentActions, shownState, type Actor, type EnvironmentApproval, type PlainDate, type SeenUse } from '@valopolku/domain';
import type { KnownDegreePart } from '../../catalogue/qualifications/qualifications.public.js';
import type { EnvironmentEntity } from './environment.entity.js';
import type { MappedTask } from './tasks/work-tasks.repository.js';

/** An environment with what a list shows of it. */
export interface ListedEnvironment {
  environment: EnvironmentEntity;
  municipality: CodedReference;
  use: SeenUse;
  taskCount: number;
  approvals: readonly EnvironmentApproval[];
  parts: ReadonlyMap<string, KnownDegreePart>;
}

export interface WholeEnvironment extends ListedEnvironment {
  project: Reference | null;
  tasks: readonly MappedTask[];
  providerNames: ReadonlyMap<string, string>;
  coverage: CoverageItem[];
  people: KnownPlace<PlacedPerson>[];
}

export function presentItem(actor: Actor, listed: ListedEnvironment, today: PlainDate): EnvironmentItem {
  const { environment, municipality, use, taskCount, approvals, parts } = listed;
  const { id, version, name, kind, organiser, capacity } = environment;
  const inForce = approvals.filter((approval) => approvalInForce(approval, today)).map((approval) => approval.degreePartId);
  const expired = approvals.filter((approval) => approvalExpired(approval, today) && !inForce.includes(approval.degreePartId)).map((approval) => approval.degreePartId);
  const named = (ids: readonly string[]): CodedReference[] =>
    [...new Set(ids)].map((partId) => partReference(parts, partId)).sort((one, other) => (one.code < other.code ? -1 : 1));
  return {
    id, version, abilities: possibleEnvironmentActions(actor, environment), name, kind, organiser, municipality,
    state: shownState({ ...environment, isApprovedNow: inForce.length > 0 }, use, today), capacity, peopleSeen: use.seen, placedNow: use.seen === 'nobody' ? null : use.placedNow, taskCount,
    approvedDegreeParts: named(inForce), expiredDegreeParts: named(expired),
    reviewBy: approvals[0]?.reviewBy ?? null,
  };
}

export function presentEnvironment(actor: Actor, whole: WholeEnvironment, today: PlainDate): EnvironmentResponse {
  const { place, contacts, tools, safety, chartedOn, retiredOn } = whole.environment;
  const { project, coverage, people } = whole;
  return {
    ...presentItem(actor, whole, today),
    project, place, contacts, tools, safety, chartedOn, retiredOn, coverage, people,
    tasks: whole.tasks.map(presentTask),
    approvals: whole.approvals.map((approval) => presentApproval(approval, whole, today)),
  };
}

function presentTask({ id, version, name, requirementIds }: MappedTask): WorkTaskItem {
  return { id, version, name, requirementIds };
}

function presentApproval(approval: EnvironmentApproval, { parts, providerNames }: WholeEnvironment, today: PlainDate): ApprovalItem {
  const { id, version, degreePartId, providerId, identifiedOn, reviewBy, outsideExpert } = approval;
  return {
    id, version, degreePart: partReference(parts, degreePartId), provider: { id: providerId, name: providerNames.get(providerId) ?? '' },
    identifiedOn, reviewBy, outsideExpert, expired: approvalExpired(approval, today),
  };
}

function partReference(parts: ReadonlyMap<string, KnownDegreePart>, id: string): CodedReference {
  const part = parts.get(id);
  if (!part) throw new Error(`degree part ${id} is not in the catalogue`);
  return { id, code: part.code, name: part.name };
}
