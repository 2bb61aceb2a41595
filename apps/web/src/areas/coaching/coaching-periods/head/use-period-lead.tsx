import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';

/** Under the name: place, coach and dates, which do not break within. */
export function usePeriodLead(period: CoachingPeriodResponse): ReactNode {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const { environment, environmentMunicipality, municipality, coach, startedOn, plannedEnd, endedOn, referredOn } = period;
  const end = endedOn ?? plannedEnd;
  // The place's own municipality: the period may be of another one.
  const near = environment ? environmentMunicipality : municipality;
  const place = [environment?.name, near && localized(near.name, format.language).text].filter(Boolean).join(', ');
  const dates = startedOn && end ? t('lead.period', { from: format.date(startedOn), to: format.date(end) }) : referredOn && t('lead.referred', { date: format.date(referredOn) });
  const said = [place, coach ? t('lead.coach', { name: coach.name }) : t('lead.noCoach')].filter(Boolean).join(' · ');
  return dates ? <>{said} · <span className="nowrap">{dates}</span></> : said;
}
