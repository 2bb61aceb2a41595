import type { CoachingPeriodResponse, PhaseWindow } from '@valopolku/contracts';
import { daysBetween, type Phase } from '@valopolku/domain';
import { Status, type Station } from '@valopolku/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';

/** One station of the path in words: its window, and how it went or what is left. */
export function useStation(period: CoachingPeriodResponse): (phase: Exclude<Phase, 'referred' | 'ended'>) => Station {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const choice = useChoice();
  const format = useFormat();

  function doneWords({ leftOn, to }: PhaseWindow): ReactNode {
    if (!leftOn) return null;
    const days = to ? daysBetween(leftOn, to) : 0;
    const date = format.shortDate(leftOn);
    if (days > 0) return <Status tone="ok">{t('path.early', { date, count: days })}</Status>;
    return <Status tone="ok">{days < 0 ? t('path.lateDone', { date, count: -days }) : t('path.done', { date })}</Status>;
  }

  function nowWords({ to, daysLate }: PhaseWindow): ReactNode {
    if (daysLate > 0) return <Status tone="late">{t('common:days.over', { count: daysLate })}</Status>;
    if (!to) return null;
    return <><b>{t('path.left', { count: Math.max(period.daysLeft ?? 0, 0) })}</b> <span className="muted">{t('path.until', { date: format.weekdayDate(to) })}</span></>;
  }

  const nothing = () => null;
  const stoppedWords = ({ leftOn }: PhaseWindow): ReactNode => (leftOn ? <Status tone="mute" isWrapping>{t('path.stopped', { date: format.date(leftOn) })}</Status> : null);
  const notEnteredWords = (): ReactNode => <span className="muted">{t('path.notEntered')}</span>;

  return (phase) => {
    const title = choice('phase', phase);
    const window = period.windows.find((one) => one.phase === phase);
    if (!window) return { id: phase, title, state: 'ahead' };
    const { from, to, state } = window;
    const words = { done: doneWords, now: nowWords, ahead: nothing, stopped: stoppedWords, notEntered: notEnteredWords }[state];
    return {
      id: phase,
      title,
      state: state === 'notEntered' ? 'skipped' : state,
      isLate: state === 'now' && window.daysLate > 0,
      // A plan that nobody followed tells nothing any more.
      ...(from && to && state !== 'notEntered' && { dates: format.range(from, to) }),
      detail: words(window),
    };
  };
}
