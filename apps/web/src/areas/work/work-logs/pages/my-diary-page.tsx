import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState, LinkButton, Skeleton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { OwnDiary } from '../diary/own-diary.js';
import { useCorrectWindow } from '../diary/use-correct-window.js';
import { workLogsQuery } from '../../../../data/work/work-logs.js';
import { useLogWorkHref } from '../../../../platform/log-work/use-log-work-href.js';
import { Page } from '../../../../platform/page/page.js';
import { ShowMore } from '../../../../platform/page/show-more.js';
import { QueryProblem } from '../../../../platform/problem/query-problem.js';
import { can, useSession } from '../../../../platform/session/use-session.js';

/** The trainee's own diary, newest first; while the period goes on, with the way to tell how today went. */
export function MyDiaryPage() {
  const { t } = useTranslation(['myPath', 'common']);
  const logWork = useLogWorkHref();
  const { correct, window } = useCorrectWindow();
  const query = useInfiniteQuery(workLogsQuery({}));
  const logs = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const goesOn = can(useSession(), 'workLog.create');
  const tell = goesOn && <LinkButton variant="primary" icon="pencil" href={logWork()}>{t('diary.tell')}</LinkButton>;
  return (
    <Page title={t('diary.title')} actions={logs.length > 0 && tell ? tell : undefined}>
      {query.error && !query.data && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton label={t('common:loading')} />}
      {query.isSuccess && logs.length === 0 && <EmptyState title={t(goesOn ? 'diary.empty' : 'diary.emptyOver')} actions={tell || undefined} />}
      {logs.length > 0 && <OwnDiary logs={logs} onCorrect={correct} />}
      {window}
      {query.hasNextPage && <div className="list-more"><ShowMore query={query} /></div>}
    </Page>
  );
}
