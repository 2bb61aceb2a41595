import type { PersonToday } from '@valopolku/contracts';
import { MiniPath } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';

const stations = { referred: 1, onboarding: 1, skillBuilding: 2, demonstration: 3, ended: 4 } as const;
/** Two calendar months, about: how much of the present window is walked is drawn, not counted. */
const windowDays = 61;

/** Where someone is on the path, and how many days the window has left. Late is a word, not a colour alone. */
export function PersonSign({ person: { phase, daysLeft } }: { person: Pick<PersonToday, 'phase' | 'daysLeft'> }) {
  const { t } = useTranslation('common');
  if (daysLeft === null || daysLeft === undefined) return <MiniPath station={stations[phase]} />;
  const isLate = daysLeft < 0;
  return (
    <>
      <MiniPath station={stations[phase]} progress={1 - Math.max(daysLeft, 0) / windowDays} isLate={isLate} />
      <span className={isLate ? 'danger strong' : undefined}>{isLate ? t('days.over', { count: -daysLeft }) : t('days.short', { count: daysLeft })}</span>
    </>
  );
}
