import type { DeputyResponse } from '@valopolku/contracts';
import { isDeputyInForce, isGranted, maySaveDeputy, type Action, type Actor, type Deputy, type PlainDate } from '@valopolku/domain';

export type ListedDeputy = Pick<Deputy, 'id' | 'coachId' | 'deputyId' | 'startsOn' | 'endsOn' | 'endedAt'> & { version: number };

const CHANGES: readonly Action[] = ['deputy.change', 'deputy.end'];

export function presentDeputy(actor: Actor, deputy: ListedDeputy, names: ReadonlyMap<string, string>, today: PlainDate): DeputyResponse {
  const { id, version, coachId, deputyId, startsOn, endsOn } = deputy;
  const named = (userId: string): { id: string; name: string } => ({ id: userId, name: names.get(userId) ?? '–' });
  const abilities = maySaveDeputy(actor, deputy) ? CHANGES.filter((action) => isGranted(actor, action)) : [];
  return { id, version, abilities, coach: named(coachId), deputy: named(deputyId), startsOn, endsOn, inForce: isDeputyInForce(deputy, today) };
}
