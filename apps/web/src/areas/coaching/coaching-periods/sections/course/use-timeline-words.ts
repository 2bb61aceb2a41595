import type { CoachingPeriodResponse, TimelineItem } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { dateOf } from '../../../../../platform/format/dates.js';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { useChoice, type ChoiceName } from '../../../../../platform/i18n/use-choice.js';

type Params = NonNullable<TimelineItem['params']>;

/** Which value of an event is which choice. */
const CHOICES: Readonly<Record<string, ChoiceName>> = {
  decision: 'suitabilityDecision', basis: 'placementBasis', judgement: 'judgement', status: 'exitStatus', outcome: 'referralOutcome', to: 'phase', grade: 'grade', source: 'referralSource', service: 'service',
};
const OWN_CHOICES: Readonly<Record<string, Readonly<Record<string, ChoiceName>>>> = {
  'coachingPeriod.paused': { reason: 'pauseReason' },
  'coachingPeriod.endedEarly': { reason: 'earlyEndReason' },
  'coachingPeriod.followUpPlanned': { kind: 'followUpPathKind' },
  'coachingPeriod.contacted': { kind: 'contactKind', outcome: 'contactOutcome' },
};

/** An event in words: what happened, and what it was about. */
export function useTimelineWords(period: CoachingPeriodResponse): (item: TimelineItem) => { title: string; about: string } {
  const { t } = useTranslation('coachingPeriods');
  const { t: tChoice } = useTranslation('choices');
  const choice = useChoice();
  const format = useFormat();
  const { language } = format;

  /** A place of the period, or what is learned. */
  function named({ environmentId }: Params, learned: TimelineItem['about']): string | undefined {
    const environment = period.placements.map((placement) => placement.environment).find(({ id }) => id === environmentId);
    if (environment) return environment.name;
    return learned ? localized(learned, language).text.replace(/\.$/, '') : undefined;
  }

  /** A coach by name: the first one, or the one before and the one after. */
  function coaches({ fromCoach, toCoach }: Params): string | undefined {
    if (typeof toCoach !== 'string') return undefined;
    return typeof fromCoach === 'string' ? t('timeline.coachChange', { from: fromCoach, to: toCoach }) : toCoach;
  }

  function chosen(kind: string, params: Params): string[] {
    const names = { ...CHOICES, ...OWN_CHOICES[kind] };
    return Object.entries(params).flatMap(([name, value]) => {
      const list = names[name];
      return list && typeof value === 'string' && value !== 'ended' ? [tChoice(`${list}.${value}` as 'phase.onboarding')] : [];
    });
  }

  return ({ kind, params, at, forDay, about: learned }) => {
    const values = params ?? {};
    const isMove = kind === 'coachingPeriod.advanced' || kind === 'coachingPeriod.steppedBack' || kind === 'coachingPeriod.reopened';
    const title = isMove && values['to'] ? t(`timeline.${kind}`, { phase: choice('phase', values['to'] as 'onboarding') }) : t([`timeline.${kind}` as 'timeline.other', 'timeline.other']);
    const about = isMove ? [] : [named(values, learned), coaches(values), ...chosen(kind, values)];
    const days = kind === 'coachingPeriod.extended' && typeof values['days'] === 'number' ? t('days', { count: values['days'] }) : undefined;
    const day = forDay && forDay !== dateOf(at) ? t(kind.startsWith('demonstration.') ? 'timeline.demonstrationDay' : 'timeline.forDay', { date: format.weekdayDate(forDay) }) : undefined;
    return { title, about: [...about, days, day, ownWords(kind, values)].filter(Boolean).join(' · ') };
  };
}

/** A reason that someone wrote, as it was written. */
function ownWords(kind: string, { reason }: Params): string | undefined {
  return typeof reason === 'string' && OWN_CHOICES[kind]?.['reason'] === undefined ? reason : undefined;
}
