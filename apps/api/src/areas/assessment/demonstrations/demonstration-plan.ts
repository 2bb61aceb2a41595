import type { ChangeDemonstrationRequest } from '@valopolku/contracts';
import { END_OF_TIME, storedOrNull, storedText } from '@valopolku/domain';
import type { DemonstrationEntity } from './demonstration.entity.js';

export type PlanFields = Pick<DemonstrationEntity, 'providerId' | 'environmentId' | 'startsOn' | 'endsOn' | 'startsAt' | 'content' | 'assessors' | 'specialReason' | 'sortOn'>;

export const EMPTY_PLAN: PlanFields = {
  providerId: null, environmentId: null, startsOn: null, endsOn: null, startsAt: null, content: null, assessors: [], specialReason: null, sortOn: END_OF_TIME,
};

/** The plan with what the request gives: null takes away, what is not named stays. */
export function planned(before: PlanFields, input: ChangeDemonstrationRequest): PlanFields {
  const given = <T>(value: T | undefined, old: T): T => (value === undefined ? old : value);
  const startsOn = given(input.startsOn, before.startsOn);
  return {
    providerId: given(input.providerId, before.providerId),
    environmentId: given(input.environmentId, before.environmentId),
    startsOn,
    endsOn: given(input.endsOn, before.endsOn),
    startsAt: given(input.startsAt, before.startsAt),
    content: storedOrNull(given(input.content, before.content)),
    assessors: given(input.assessors, before.assessors)?.map(({ kind, name, organisation }) => ({ kind, name: storedText(name), organisation: storedText(organisation) })) ?? [],
    specialReason: storedOrNull(given(input.specialReason, before.specialReason)),
    sortOn: startsOn ?? END_OF_TIME,
  };
}

/** Names of the fields that differ. */
export function changedFields(before: PlanFields, after: PlanFields): string {
  const names = (Object.keys(EMPTY_PLAN) as (keyof PlanFields)[]).filter((name) => name !== 'sortOn');
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])).join(', ');
}
