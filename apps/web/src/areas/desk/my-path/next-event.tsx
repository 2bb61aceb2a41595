import type { MyPathResponse } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../../../platform/format/dates.js';
import { useFormat } from '../../../platform/format/use-format.js';
import './next-event.css';

/** What comes next, the nearest demonstration first; never what is late. */
export function NextEvent({ path: { demonstrations, nextStep, environment, coachName } }: { path: MyPathResponse }) {
  const { t } = useTranslation('myPath');
  const format = useFormat();
  const today = todayInHelsinki();
  const next = demonstrations.filter(({ date }) => date && date >= today).sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))[0];
  const who = coachName ? t('next.coach', { name: coachName }) : '';
  if (next?.date) {
    const when = next.startsAt ? t('next.at', { date: format.near(next.date), time: format.time(next.startsAt) }) : format.near(next.date);
    return <Panel above={t('next.when', { when })} title={t('next.demonstration', { part: localized(next.degreePart.name, format.language).text })} text={[next.environment, who].filter(Boolean).join('. ')} />;
  }
  const words = t(`next.step.${nextStep ?? 'none'}`);
  return <Panel above={t('next.label')} title={words} text={[environment, who].filter(Boolean).join('. ')} />;
}

function Panel({ above, title, text }: { above: string; title: string; text: string }) {
  return (
    <section className="panel next-event">
      <p className="muted">{above}</p>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
    </section>
  );
}
