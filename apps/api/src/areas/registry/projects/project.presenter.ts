import type { ProjectResponse } from '@valopolku/contracts';
import { isGranted, type Action, type Actor } from '@valopolku/domain';
import type { ProjectEntity } from './project.entity.js';

const CHANGES: readonly Action[] = ['project.change'];

export function presentProject(actor: Actor, project: ProjectEntity): ProjectResponse {
  const { id, version, name, code, funder, parentProgramme, startsOn, endsOn, municipalityCodes, planned, goals } = project;
  const abilities = CHANGES.filter((action) => isGranted(actor, action));
  return { id, version, abilities, name, code, funder, parentProgramme, startsOn, endsOn, municipalityCodes, planned, goals };
}
