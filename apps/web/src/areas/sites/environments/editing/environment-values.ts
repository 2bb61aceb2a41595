import type { EnvironmentResponse, SaveEnvironmentRequest } from '@valopolku/contracts';
import { newId } from '../../../../platform/api/new-id.js';

/** In the list of projects: none. */
export const NO_PROJECT = 'none';

/** What the fields hold of an environment, or of a new one. */
export function valuesOf(environment: EnvironmentResponse | null): SaveEnvironmentRequest {
  if (!environment) {
    return { id: newId(), projectId: NO_PROJECT, name: '', kind: 'municipalSite', organiser: '', place: '', municipalityCode: '', capacity: 1, contacts: [], tools: '', safety: '', chartedOn: '' };
  }
  const { name, kind, organiser, place, municipality, capacity, contacts, tools, safety, chartedOn, project } = environment;
  return { projectId: project?.id ?? NO_PROJECT, name, kind, organiser, place, municipalityCode: municipality.code, capacity, contacts, tools, safety, chartedOn };
}

export function toRequest({ projectId, ...values }: SaveEnvironmentRequest): SaveEnvironmentRequest {
  return { ...values, projectId: projectId === NO_PROJECT ? null : projectId };
}
