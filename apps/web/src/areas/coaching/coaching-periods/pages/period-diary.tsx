import { useInfiniteQuery } from '@tanstack/react-query';
import { diaryOf, type CoachingPeriodResponse } from '@valopolku/contracts';
import { EmptyState, Link, LinkButton, Section, Skeleton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useCorrectWindow } from '../../../work/work-logs/diary/use-correct-window.js';
import { WorkLogTable } from '../../../work/work-logs/diary/work-log-table.js';
import { workLogsQuery } from '../../../../data/work/work-logs.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useLogWorkHref } from '../../../../platform/log-work/use-log-work-href.js';
import { listHref } from '../../../../platform/list-href.js';
import { ShowMore } from '../../../../platform/page/show-more.js';
import { QueryProblem } from '../../../../platform/problem/query-problem.js';
import { can } from '../../../../platform/session/use-session.js';

/** The work diary of one person, newest first. */
export function PeriodDiary({ period }: { period: CoachingPeriodResponse }) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const format = useFormat();
  const logWork = useLogWorkHref();
  const { correct, window } = useCorrectWindow();
  const query = useInfiniteQuery(workLogsQuery({ coachingPeriod: period.id }));
  const logs = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const log = can(period, 'workLog.create') && <LinkButton size="small" icon="log-work" href={logWork(period.id)}>{t('action.logWork')}</LinkButton>;
  return (
    <Section
      title={t('diary.title')}
      count={period.logCount ? t('diary.count', { count: period.logCount, hours: format.hoursShort(period.logMinutes ?? 0) }) : undefined}
      action={logs.length > 0 && <Link href={listHref(diaryOf(period.id))}>{t('diary.all')}</Link>}
    >
      {query.error && !query.data && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton label={t('common:loading')} />}
      {query.isSuccess && logs.length === 0 && <EmptyState isSmall level={3} title={t('diary.none')} actions={log}>{t('diary.noneText')}</EmptyState>}
      {logs.length > 0 && <WorkLogTable label={t('diary.title')} logs={logs} onCorrect={correct} isOnePerson />}
      {window}
      {query.hasNextPage && <div className="period-more"><ShowMore query={query} /></div>}
    </Section>
  );
}
