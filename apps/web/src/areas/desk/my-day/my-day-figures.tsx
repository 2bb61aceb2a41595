import { MY_DAY_LINKS, myDayFigures, type MyDayFigure, type MyDayResponse } from '@valopolku/contracts';
import { daysBetween, NEWS_DAYS } from '@valopolku/domain';
import { Figures, type Figure } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { listHref } from '../../../platform/list-href.js';

const longest = (waiting: readonly { days: number }[]) => Math.max(...waiting.map(({ days }) => days));

/** What waits, as counts; each opens the list behind it. Lists that the role has no part in are left out. */
export function MyDayFigures({ day, isCoach }: { day: MyDayResponse; isCoach: boolean }) {
  const { t } = useTranslation('myDay');
  const { newsNotAsked, late, referrals, today } = day;
  const counts = new Map(myDayFigures(day).map(({ id, count }) => [id, count]));
  const figure = (id: MyDayFigure) => ({ id, value: counts.get(id) ?? 0, href: listHref(MY_DAY_LINKS[id]) });
  const overdue = newsNotAsked.filter(({ days }) => days >= NEWS_DAYS.overdue).length;
  const oldest = Math.max(...referrals.map(({ date }) => daysBetween(date, today)));
  const toConfirm: Figure = { ...figure('toConfirm'), label: t('figure.toConfirm'), detail: t('figure.toConfirmDetail', { count: day.toConfirmTotal }) };
  const ofCoach: Figure[] = [
    { ...figure('news'), label: t('figure.news'), detail: newsNotAsked.length > 0 ? t('figure.newsDetail', { week: newsNotAsked.length - overdue, fortnight: overdue }) : t('figure.nothing') },
    { ...figure('late'), label: t('figure.late', { count: late.length }), detail: late.length > 0 ? t('figure.lateDetail', { count: longest(late) }) : t('figure.nothing') },
    { ...figure('demonstrations'), label: t('figure.demonstrations', { count: day.demonstrations.length }), detail: t('figure.demonstrationsDetail') },
    { ...figure('referrals'), label: t('figure.referrals', { count: referrals.length }), detail: referrals.length > 0 ? t('figure.referralsDetail', { count: oldest }) : t('figure.nothing') },
  ];
  return <Figures label={t('figure.label')} figures={isCoach ? [toConfirm, ...ofCoach] : [toConfirm]} />;
}
