import { useQuery } from '@tanstack/react-query';
import type { MyDayResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { DemonstrationsAhead } from '../demonstrations-ahead.js';
import { MyDayFigures } from '../my-day-figures.js';
import { myDayQuery } from '../../../../data/desk/my-day.js';
import { NewReferrals } from '../new-referrals.js';
import { PlacesToday } from '../places-today.js';
import { LatePhases, NewsNotAsked } from '../waiting-lists.js';
import { LogsToConfirm } from '../../../work/work-logs/confirming/logs-to-confirm.js';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { Page } from '../../../../platform/page/page.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { useSession } from '../../../../platform/session/use-session.js';

/** Home of coaches and staff: whom I meet, and everything that waits for me. */
export function MyDayPage() {
  const { t } = useTranslation('myDay');
  const query = useQuery(myDayQuery);
  const lead = useLead(query.data);
  return (
    <Page title={t('title')} lead={lead}>
      <QueryView query={query}>{(day) => <Day day={day} />}</QueryView>
    </Page>
  );
}

function Day({ day }: { day: MyDayResponse }) {
  const isCoach = useSession().roles.includes('coach');
  const hasAside = day.newsNotAsked.length + day.late.length + day.demonstrations.length > 0;
  return (
    <>
      <MyDayFigures day={day} isCoach={isCoach} />
      <div className={hasAside ? 'columns' : undefined}>
        <div>
          <PlacesToday places={day.places} />
          <LogsToConfirm logs={day.toConfirm} total={day.toConfirmTotal} />
          <NewReferrals referrals={day.referrals} />
        </div>
        {hasAside && (
          <div>
            <NewsNotAsked newsNotAsked={day.newsNotAsked} />
            <LatePhases late={day.late} />
            <DemonstrationsAhead demonstrations={day.demonstrations} />
          </div>
        )}
      </div>
    </>
  );
}

/** "Tiistai 17.11.2026. Tapaat tänään 6 henkilöä 3 paikassa."; of a day without anyone that, and the next day with someone. */
function useLead(day: MyDayResponse | undefined): string {
  const { t } = useTranslation('myDay');
  const format = useFormat();
  const choice = useChoice();
  const words = format.longDate(day?.today ?? todayInHelsinki());
  const date = words.charAt(0).toLocaleUpperCase(format.locale) + words.slice(1);
  if (!day) return `${date}.`;
  const { holiday, nextDay, places } = day;
  const where = (count: number) => t('places', { count });
  const count = new Set(places.flatMap(({ people }) => people.map(({ coachingPeriodId }) => coachingPeriodId))).size;
  const named = holiday ? `${date}, ${choice('holiday', holiday)}` : date;
  if (count > 0) return t('lead', { date: named, count, where: where(places.length) });
  const next = nextDay ? t('off.next', { date: format.near(nextDay.date), count: nextDay.people, where: where(nextDay.places) }) : t('off.nobodyAhead');
  return [`${named}.`, t('off.nobody'), next].join(' ');
}
