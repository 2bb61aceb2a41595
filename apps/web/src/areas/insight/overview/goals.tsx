import { OverviewLinks, type GoalFigure, type OverviewResponse } from '@valopolku/contracts';
import { Figures, GoalBar } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { listHref } from '../../../platform/list-href.js';
import './overview.css';
import type { OverviewSearch } from './overview-filters.js';

const KEYS = ['participants', 'women', 'degreeParts', 'environments', 'positivePath'] as const;
type GoalKey = (typeof KEYS)[number];

/** What was promised and what has come of it; where nothing was promised, the figure alone. */
export function Goals({ overview, search }: { overview: OverviewResponse; search: OverviewSearch }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const links = new OverviewLinks(overview.people, search);
  const href: Record<GoalKey, string> = {
    participants: listHref(links.participants()),
    women: listHref(links.women()),
    degreeParts: listHref(links.completions()),
    environments: listHref(links.environments()),
    positivePath: listHref(links.exit('positivePath')),
  };
  const of = (key: GoalKey): GoalFigure => overview.goals.find((goal) => goal.key === key) ?? { key, count: 0 };
  const promised = KEYS.filter((key) => of(key).planned != null);
  const alone = KEYS.filter((key) => of(key).planned == null);
  return (
    <>
      {promised.length > 0 && (
        <div className="goals overview-goals">
          {promised.map((key) => {
            const { count, planned } = of(key);
            const goal = planned ?? 0;
            return <GoalBar key={key} value={format.number(count)} goal={format.number(goal)} label={t(`goal.${key}`)} href={href[key]} share={goal > 0 ? count / goal : 1} />;
          })}
        </div>
      )}
      {alone.length > 0 && <Figures label={t('figures')} figures={alone.map((key) => ({ id: key, value: format.number(of(key).count), label: t(`goal.${key}`), href: href[key] }))} />}
    </>
  );
}
