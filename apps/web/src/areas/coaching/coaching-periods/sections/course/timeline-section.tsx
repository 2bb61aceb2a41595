import { useInfiniteQuery } from '@tanstack/react-query';
import type { CoachingPeriodResponse, TimelineItem } from '@valopolku/contracts';
import { Link, Section, Skeleton, Timeline } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { dateOf } from '../../../../../platform/format/dates.js';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { ShowMore } from '../../../../../platform/page/show-more.js';
import { paths } from '../../../../../platform/paths.js';
import { QueryProblem } from '../../../../../platform/problem/query-problem.js';
import { timelineQuery } from '../../../../../data/coaching/coaching-periods.js';
import { useTimelineWords } from './use-timeline-words.js';

const MILESTONES: ReadonlySet<string> = new Set(['coachingPeriod.started', 'coachingPeriod.advanced', 'coachingPeriod.readinessConfirmed', 'coachingPeriod.ended', 'completion.made', 'qualificationCompletion.recorded']);

export interface TimelineSectionProps {
  period: CoachingPeriodResponse;
  /** Only the latest few, with a link to all. */
  latest?: number;
}

/** What has happened, newest first. */
export function TimelineSection({ period, latest }: TimelineSectionProps) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const format = useFormat();
  const words = useTimelineWords(period);
  const query = useInfiniteQuery(timelineQuery(period.id));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const when = ({ at, date, by }: TimelineItem) => [date && date !== dateOf(at) ? format.near(date) : format.moment(at), by].join(', ');
  const shown = (latest === undefined ? items : items.slice(0, latest)).map((item) => {
    const { title, about } = words(item);
    return { id: item.id, title, detail: <>{about && <div>{about}</div>}{when(item)}</>, isMilestone: MILESTONES.has(item.kind) };
  });
  const all = latest !== undefined && items.length > latest && <Link href={paths.coachingPeriod(period.id, 'timeline')}>{t('timeline.all')}</Link>;
  return (
    <Section title={t('timeline.title')} action={all}>
      {query.error && !query.data && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton label={t('common:loading')} />}
      {query.data && <Timeline label={t('timeline.title')} items={shown} />}
      {latest === undefined && query.hasNextPage && <div className="period-more"><ShowMore query={query} /></div>}
    </Section>
  );
}
