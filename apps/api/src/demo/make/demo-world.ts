import type { Actor, GradingScale, Role } from '@valopolku/domain';
import type { PartRef } from '../published/parts.js';
import type { DemoCoach } from '../published/person.js';
import type { DemoField, DemoMunicipality } from '../published/published-figures.js';

export interface MadePart {
  id: string;
  versionId: string;
  gradingScale: GradingScale;
  /** In the order of the catalogue. */
  requirementIds: string[];
}

export interface MadeEnvironment {
  id: string;
  /** In the order of the template. */
  taskIds: string[];
  organiser: string;
  /** Who instructs there. */
  instructor: string;
  /** Who approved it and assesses there. */
  provider: DemoProvider;
}

/** What has been made so far, by the names that the demo's data uses. */
export interface DemoWorld {
  organisationId: string;
  passwordHash: string;
  actors: Record<DemoCoach | 'manager' | 'admin', Actor>;
  /** Staff of the published project by municipality; set once the environments are there. */
  formerStaff: Partial<Record<DemoMunicipality, Actor>>;
  staff?: Actor;
  fieldIds: Record<DemoField, string>;
  providers: readonly DemoProvider[];
  projects: { published: string; running: string };
  environments: Map<string, MadeEnvironment>;
  parts: Map<string, MadePart>;
}

export interface DemoProvider {
  id: string;
  name: string;
  /** A teacher who assesses. */
  teacher: string;
}

export const partKey = ({ qualification, part }: PartRef): string => `${qualification}/${part}`;

export function partOf(world: DemoWorld, ref: PartRef): MadePart {
  const found = world.parts.get(partKey(ref));
  if (!found) throw new Error(`the catalogue has no ${partKey(ref)}`);
  return found;
}

export function environmentOf(world: DemoWorld, key: string): MadeEnvironment {
  const found = world.environments.get(key);
  if (!found) throw new Error(`no environment ${key}`);
  return found;
}

/** Someone who acts without a session. */
export function actorOf(organisationId: string, userId: string, roles: Role[], scope: Partial<Actor> = {}): Actor {
  return { userId, organisationId, roles, municipalityCodes: [], fieldIds: [], environmentIds: [], deputisesFor: [], traineeId: null, sessionId: null, ...scope };
}
