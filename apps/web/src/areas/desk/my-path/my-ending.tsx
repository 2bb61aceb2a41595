import type { MyPathResponse, PathEnding } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import './next-event.css';

/** Someone turned away at the referral never began. */
export const hasBegun = ({ steps }: Pick<MyPathResponse, 'steps'>) => steps.some(({ phase, state }) => phase === 'onboarding' && state !== 'notEntered' && state !== 'ahead');

/** A period that is over, in plain words: when it ended, how, what was gained, and who helps now. */
export function MyEnding({ ending, hasBegun: begun }: { ending: PathEnding; hasBegun: boolean }) {
  const { t } = useTranslation('myPath');
  const format = useFormat();
  const { date, helper, nextService } = ending;
  return (
    <section className="panel next-event" aria-labelledby="my-ending">
      <p className="muted">{t(begun ? 'ending.label' : 'ending.labelNotBegun', { date: format.date(date) })}</p>
      <How ending={ending} begun={begun} />
      {begun && <Gained ending={ending} />}
      <h3>{t('ending.help')}</h3>
      <p>{[nextService && t('ending.next', { service: nextService }), t('ending.helper', { name: helper })].filter(Boolean).join(' ')}</p>
    </section>
  );
}

function How({ ending: { earlyEndReason, outcomeReason, guidedTo }, begun }: { ending: PathEnding; begun: boolean }) {
  const { t } = useTranslation('myPath');
  const words = [
    earlyEndReason && t(`ending.reason.${earlyEndReason}`), outcomeReason && t('ending.outcomeReason', { reason: outcomeReason }), guidedTo && t('ending.guidedTo', { place: guidedTo }),
  ].filter(Boolean);
  return (
    <>
      <h2 id="my-ending">{!begun ? t('ending.notBegun') : earlyEndReason ? t('ending.early') : t('ending.planned')}</h2>
      {words.map((line) => <p key={line}>{line}</p>)}
    </>
  );
}

function Gained({ ending: { completed, skillsLearned, workDays } }: { ending: PathEnding }) {
  const { t } = useTranslation('myPath');
  const format = useFormat();
  const parts = format.list(completed.map(({ name }) => localized(name, format.language).text));
  const gained = [
    completed.length > 0 && t('ending.completed', { parts }), skillsLearned > 0 && t('ending.skills', { count: skillsLearned }), workDays > 0 && t('ending.days', { count: workDays }),
  ].filter(Boolean).join(' ');
  return (
    <>
      <h3>{t('ending.gained')}</h3>
      <p>{gained || t('ending.nothing')}</p>
    </>
  );
}
