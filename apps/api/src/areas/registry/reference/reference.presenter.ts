import type { EducationProviderResponse, FieldResponse, OrganisationResponse } from '@valopolku/contracts';
import { isGranted, type Action, type Actor } from '@valopolku/domain';
import type { OrganisationEntity } from '../../../platform/session/organisation.entity.js';
import type { ListedProvider } from './education-providers.repository.js';
import type { WorkFieldEntity } from './work-field.entity.js';

const CHANGES_OF_PROVIDER: readonly Action[] = ['provider.change'];

export function presentField({ id, version, code, name }: WorkFieldEntity): FieldResponse {
  return { id, version, abilities: [], code, name };
}

export function presentProvider(actor: Actor, { id, version, name, contacts }: ListedProvider): EducationProviderResponse {
  return { id, version, abilities: CHANGES_OF_PROVIDER.filter((action) => isGranted(actor, action)), name, contacts };
}

export function presentOrganisation(actor: Actor, { id, version, name, kind, registers }: OrganisationEntity): OrganisationResponse {
  return { id, version, abilities: isGranted(actor, 'organisation.change') ? ['organisation.change'] : [], name, kind, registers };
}
