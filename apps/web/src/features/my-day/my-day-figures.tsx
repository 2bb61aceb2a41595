import type { MyDayResponse } from '@valopolku/contracts';
import { daysBetween, NEWS_DAYS } from '@valopolku/domain';
import { Figures, type Figure } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { paths } from '../../platform/paths.js';

const longest = (waiting: readonly { days: number }[]) => Math.max(...waiting.map(({ days }) => days));

/** What waits, as counts; each opens the list behind it. Lists that the role has no part in are left out. */
export function MyDayFigures({ day, isCoach }: { day: MyDayResponse; isCoach: boolean }) {
  const { t } = useTranslation('myDay');
  const { toConfirmTotal, newsNotAsked, late, demonstrations, referrals, today } = day;
  const overdue = newsNotAsked.filter(({ days }) => days >= NEWS_DAYS.overdue).length;
  const oldest = Math.max(...referrals.map(({ date }) => daysBetween(date, today)));
  const toConfirm: Figure = { id: 'toConfirm', value: toConfirmTotal, label: t('figure.toConfirm'), detail: t('figure.toConfirmDetail', { count: toConfirmTotal }), href: paths.workLogs({ confirmed: 'no' }) };
  const ofCoach: Figure[] = [
    { id: 'news', value: newsNotAsked.length, label: t('figure.news'), detail: newsNotAsked.length > 0 ? t('figure.newsDetail', { week: newsNotAsked.length - overdue, fortnight: overdue }) : t('figure.nothing'), href: paths.trainees({ waiting: 'newsNotAsked' }) },
    { id: 'late', value: late.length, label: t('figure.late', { count: late.length }), detail: late.length > 0 ? t('figure.lateDetail', { count: longest(late) }) : t('figure.nothing'), href: paths.trainees({ waiting: 'late' }) },
    { id: 'demonstrations', value: demonstrations.length, label: t('figure.demonstrations', { count: demonstrations.length }), detail: t('figure.demonstrationsDetail'), href: paths.demonstrations({ when: 'ahead' }) },
    { id: 'referrals', value: referrals.length, label: t('figure.referrals', { count: referrals.length }), detail: referrals.length > 0 ? t('figure.referralsDetail', { count: oldest }) : t('figure.nothing'), href: paths.trainees({ waiting: 'newReferral' }) },
  ];
  return <Figures label={t('figure.label')} figures={isCoach ? [toConfirm, ...ofCoach] : [toConfirm]} />;
}
