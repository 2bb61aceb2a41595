import { Button, Note } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { can } from '../../../../platform/session/use-session.js';
import type { SectionProps } from '../dialogs/open-dialog.js';

/** A condition of the whole page: paused, turned away, ended. */
export function PeriodNotes({ period, onOpen }: SectionProps) {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const choice = useChoice();
  const pause = period.pauses.find(({ to }) => !to);
  const { referral, exit } = period;
  if (referral?.outcome) {
    return <Note title={choice('referralOutcome', referral.outcome)}>{[referral.guidedTo, referral.outcomeReason].filter(Boolean).join('. ')}</Note>;
  }
  if (period.phase === 'ended') {
    const words = [exit?.earlyEndReason && exit.detail !== 'died' && choice('earlyEndReason', exit.earlyEndReason), exit?.status && choice('exitStatus', exit.status)].filter(Boolean).join(' · ');
    return <Note title={period.endedOn ? t('ended', { date: format.date(period.endedOn) }) : choice('phase', 'ended')}>{words}</Note>;
  }
  if (!pause || period.status !== 'paused') return null;
  return (
    <Note
      tone="warn"
      title={t('paused', { date: format.date(pause.from) })}
      action={can(period, 'coachingPeriod.resume') && <Button size="small" onPress={() => onOpen({ kind: 'resume', pauseId: pause.id })}>{t('action.resume')}</Button>}
    >
      {choice('pauseReason', pause.reason)}
    </Note>
  );
}
