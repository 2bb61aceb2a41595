import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState, LinkButton, Skeleton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { OwnDiary } from '../own-diary.js';
import { workLogsQuery } from '../work-logs.queries.js';
import { useLogWorkHref } from '../../../../platform/log-work/use-log-work-href.js';
import { Page } from '../../../../platform/page/page.js';
import { ShowMore } from '../../../../platform/page/show-more.js';
import { QueryProblem } from '../../../../platform/problem/query-problem.js';

/** The trainee's own diary, newest first. */
export function MyDiaryPage() {
  const { t } = useTranslation(['myPath', 'common']);
  const logWork = useLogWorkHref();
  const query = useInfiniteQuery(workLogsQuery({}));
  const logs = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const tell = <LinkButton variant="primary" icon="pencil" href={logWork()}>{t('diary.tell')}</LinkButton>;
  return (
    <Page title={t('diary.title')} actions={logs.length > 0 ? tell : undefined}>
      {query.error && !query.data && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton label={t('common:loading')} />}
      {query.isSuccess && logs.length === 0 && <EmptyState title={t('diary.empty')} actions={tell} />}
      {logs.length > 0 && <OwnDiary logs={logs} />}
      {query.hasNextPage && <div className="list-more"><ShowMore query={query} /></div>}
    </Page>
  );
}
