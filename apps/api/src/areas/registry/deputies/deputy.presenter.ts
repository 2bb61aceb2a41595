import type { DeputyResponse } from '@valopolku/contracts';
import { isDeputyInForce, isGranted, mayEndDeputy, maySaveDeputy, type Action, type Actor, type Deputy, type PlainDate } from '@valopolku/domain';

export type ListedDeputy = Pick<Deputy, 'id' | 'coachId' | 'deputyId' | 'startsOn' | 'endsOn' | 'endedAt'> & { version: number };

const RULES: readonly [Action, (actor: Actor, deputy: Pick<Deputy, 'coachId' | 'deputyId'>) => boolean][] = [['deputy.change', maySaveDeputy], ['deputy.end', mayEndDeputy]];

export function presentDeputy(actor: Actor, deputy: ListedDeputy, names: ReadonlyMap<string, string>, today: PlainDate): DeputyResponse {
  const { id, version, coachId, deputyId, startsOn, endsOn } = deputy;
  const named = (userId: string): { id: string; name: string } => ({ id: userId, name: names.get(userId) ?? '–' });
  const abilities = RULES.filter(([action, may]) => isGranted(actor, action) && may(actor, deputy)).map(([action]) => action);
  return { id, version, abilities, coach: named(coachId), deputy: named(deputyId), startsOn, endsOn, inForce: isDeputyInForce(deputy, today) };
}
