import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';

/** Under the name: place, coach and dates. */
export function usePeriodLead(period: CoachingPeriodResponse): string {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const { environment, environmentMunicipality, municipality, coach, startedOn, plannedEnd, endedOn, referredOn } = period;
  const end = endedOn ?? plannedEnd;
  // The place's own municipality: the period may be of another one.
  const near = environment ? environmentMunicipality : municipality;
  const place = [environment?.name, near && localized(near.name, format.language).text].filter(Boolean).join(', ');
  const dates = startedOn && end ? t('lead.period', { from: format.date(startedOn), to: format.date(end) }) : referredOn && t('lead.referred', { date: format.date(referredOn) });
  return [place, coach ? t('lead.coach', { name: coach.name }) : t('lead.noCoach'), dates].filter(Boolean).join(' · ');
}
