import type { CoachingPeriodResponse, TargetItem } from '@valopolku/contracts';
import { LinkButton, Ring, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useChoice, type ChoiceValue } from '../../../../platform/i18n/use-choice.js';
import { Localized } from '../../../../platform/i18n/localized.js';
import { paths } from '../../../../platform/paths.js';
import { nothingThere } from '../sections/nothing-there.js';

/** What is aimed at first, and how much of it is ready. */
export function TargetSummary({ period }: { period: CoachingPeriodResponse }) {
  const { t } = useTranslation('coachingPeriods');
  const { id, targets, phase } = period;
  const target = targets.find(({ completedGrade }) => !completedGrade) ?? targets[0];
  if (!target) {
    return (
      <div className="stack stack-s">
        <h2 className="period-head-title">{t('target.title')}</h2>
        <p className="muted">{t(nothingThere(period, 'target'))}</p>
        {phase !== 'ended' && <div><LinkButton href={paths.coachingPeriod(id, 'targets')} size="small">{t('target.choose')}</LinkButton></div>}
      </div>
    );
  }
  return <Summary target={target} others={targets.length - 1} />;
}

function Summary({ target, others }: { target: TargetItem; others: number }) {
  const { t } = useTranslation('coachingPeriods');
  const choice = useChoice();
  const format = useFormat();
  const { ready, total } = target.readiness;
  const words = t('target.ready', { ready, count: total });
  const confirmed = target.readinessConfirmedOn && t(target.waivedReason ? 'readiness.waived' : 'readiness.confirmed', { date: format.date(target.readinessConfirmedOn) });
  return (
    <div className="period-target">
      {total > 0 && <Ring size="large" value={ready} total={total} detail={format.percent(Math.round((ready / total) * 100))} label={[words, confirmed].filter(Boolean).join(' ')} isConfirmed={Boolean(confirmed)} />}
      <div className="period-target-text">
        <span className="meta">{t('target.title')}</span>
        <h2><Localized text={target.degreePart.name} /></h2>
        <p className="meta">{target.points ? `${t('points', { points: format.number(target.points, 1) })} · ` : ''}<Localized text={target.qualificationName} /></p>
        {target.completedGrade
          ? <Status tone="ok">{t('target.completed', { grade: choice('grade', target.completedGrade as ChoiceValue<'grade'>) })}</Status>
          : <p>{total > 0 ? words : t('target.noRequirements')}</p>}
        {target.heldOn && !target.completedGrade && <Status tone="warn" isWrapping>{t('target.held', { date: format.date(target.heldOn) })}</Status>}
        {confirmed && !target.completedGrade && <Status tone="ok" isWrapping>{confirmed}</Status>}
        {others > 0 && <p className="meta">{t('target.others', { count: others })}</p>}
      </div>
    </div>
  );
}
