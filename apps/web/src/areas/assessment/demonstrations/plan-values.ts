import type { Assessor, ChangeDemonstrationRequest, DemonstrationResponse } from '@valopolku/contracts';
import { rowsSent } from '../../../platform/form/rows-sent.js';

/** Two assessors at least stand in the form, one from each side. */
const TWO: readonly Assessor[] = [{ kind: 'provider', name: '', organisation: '' }, { kind: 'workingLife', name: '', organisation: '' }];

export function assessorsInForm(assessors: readonly Assessor[]): Assessor[] {
  const missing = assessors.length >= TWO.length ? [] : TWO.filter(({ kind }) => !assessors.some((one) => one.kind === kind));
  return [...assessors, ...missing];
}

/** What the fields of a plan hold. */
export function planValues(demonstration: Partial<DemonstrationResponse>): ChangeDemonstrationRequest {
  const { provider, environment, startsOn, endsOn, startsAt, content, assessors, specialReason } = demonstration;
  return {
    providerId: provider?.id ?? null, environmentId: environment?.id ?? null, startsOn: startsOn ?? null, endsOn: endsOn ?? null, startsAt: startsAt ?? '', content: content ?? '',
    assessors: assessorsInForm(assessors ?? []), specialReason: specialReason ?? '',
  };
}

const filled = rowsSent<Assessor>('assessors', ({ name, organisation }) => name.trim() !== '' || organisation.trim() !== '');

/** Lines that were not filled are left out; 8.30 is 08:30. */
export function planRequest<T extends ChangeDemonstrationRequest>(values: T): T {
  return { ...values, assessors: filled.sent(values.assessors), startsAt: clockTime(values.startsAt) };
}

/** An error of the second assessor that was sent stands at the line that was filled second. */
export function planFieldOf(field: string, { assessors }: ChangeDemonstrationRequest): string {
  return filled.fieldOf(field, assessors);
}

function clockTime(typed: string | null | undefined): string | null {
  const text = (typed ?? '').trim();
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text) ?? [];
  if (hour === undefined) return text === '' ? null : text;
  return `${hour.padStart(2, '0')}:${minute}`;
}
