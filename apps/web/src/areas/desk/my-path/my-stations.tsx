import type { MyPathResponse, PathStep } from '@valopolku/contracts';
import { daysBetween } from '@valopolku/domain';
import { Path, Section, Status, type Station } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../../../platform/format/dates.js';
import { useFormat } from '../../../platform/format/use-format.js';

const phases = ['onboarding', 'skillBuilding', 'demonstration'] as const;

/** Share of the whole line that is walked: whole stations, and the days of the present one. */
function walked(steps: readonly (PathStep | undefined)[], today: string): number | undefined {
  const index = steps.findIndex((step) => step?.state === 'now');
  const step = steps[index];
  if (!step) return undefined;
  const days = step.from && step.to ? daysBetween(step.from, step.to) : 0;
  const part = step.from && days > 0 ? Math.min(Math.max(daysBetween(step.from, today) / days, 0), 1) : 0;
  return (index + part) / phases.length;
}

/** The path in three stations: done, here, ahead. */
export function MyStations({ steps }: Pick<MyPathResponse, 'steps'>) {
  const { t } = useTranslation(['myPath', 'common']);
  const format = useFormat();
  const today = todayInHelsinki();
  const ordered = phases.map((phase) => steps.find((step) => step.phase === phase));
  const detail = (step: PathStep | undefined) => {
    if (step?.state === 'done') return <Status tone="ok">{t('path.done')}</Status>;
    if (step?.state === 'now') return <><b>{t('path.here')}</b> {step.to && step.to >= today && t('path.until', { date: format.shortDate(step.to) })}</>;
    if (step?.state === 'stopped') return t('path.stopped');
    if (step?.state === 'notEntered') return <span className="muted">{t('path.notEntered')}</span>;
    return step?.from ? t('path.begins', { date: format.shortDate(step.from) }) : null;
  };
  const stations = phases.map((phase, index): Station => {
    const step = ordered[index];
    const state = step?.state ?? 'ahead';
    return { id: phase, state: state === 'notEntered' ? 'skipped' : state, title: t(`path.${state}Title.${phase}`), detail: detail(step) };
  });
  const today01 = walked(ordered, today);
  return (
    <Section title={t('path.title')}>
      <div className="my-stations">
        <Path label={t('path.title')} stations={stations as [Station, Station, Station]} todayLabel={t('common:date.today')} {...(today01 !== undefined && { today: today01 })} />
      </div>
    </Section>
  );
}
