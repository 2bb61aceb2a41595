import type { DemonstrationResponse } from '@valopolku/contracts';
import { BOOKING_NEEDS, type BookingNeed, type DemonstrationState } from '@valopolku/domain';
import { Status, type StatusTone } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useChoice, type ChoiceValue } from '../../../platform/i18n/use-choice.js';

const TONES: Readonly<Record<DemonstrationState, StatusTone>> = {
  draft: 'mute', booked: 'info', held: 'wait', interrupted: 'warn', noShow: 'warn', assessed: 'ok', underReview: 'wait', cancelled: 'mute',
};

const isNeed = (code: string): code is BookingNeed => BOOKING_NEEDS.some((need) => need === code);

/** Where a demonstration is; an assessed one says its grade. */
export function DemonstrationStatus({ demonstration: { state, result } }: { demonstration: DemonstrationResponse }) {
  const choice = useChoice();
  if (state === 'assessed' && result) return <Status tone={result.grade === 'failed' ? 'mute' : 'ok'}>{choice('grade', result.grade as ChoiceValue<'grade'>)}</Status>;
  return <Status tone={TONES[state]}>{choice('demonstrationState', state)}</Status>;
}

/** Everything that still lacks before it can be booked, each by its name. */
export function DemonstrationLacks({ demonstration: { missing } }: { demonstration: DemonstrationResponse }) {
  const { t } = useTranslation('demonstrations');
  const needs = missing.filter(isNeed);
  if (needs.length === 0) return null;
  return <span className="demonstration-lacks">{needs.map((need) => <Status key={need} tone="warn" isWrapping>{t(`lack.${need}`)}</Status>)}</span>;
}
