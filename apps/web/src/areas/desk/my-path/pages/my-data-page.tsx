import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, Section, Skeleton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { AccessList } from '../access-list.js';
import { accessLogQuery } from '../../../../data/trust/access-log.js';
import { Page } from '../../../../platform/page/page.js';
import { ShowMore } from '../../../../platform/page/show-more.js';
import { paths } from '../../../../platform/paths.js';
import { QueryProblem } from '../../../../platform/problem/query-problem.js';
import { useSession } from '../../../../platform/session/use-session.js';

/** Everyone who has viewed or changed the trainee's data; nothing is left out. */
export function MyDataPage() {
  const { t } = useTranslation(['myPath', 'common', 'shell']);
  const { traineeId, userId } = useSession();
  const query = useInfiniteQuery({ ...accessLogQuery(traineeId ?? ''), enabled: Boolean(traineeId) });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('data.title')} lead={t('data.lead')}>
      <p><Link href={paths.privacy}>{t('shell:footer.privacy')}</Link></p>
      <Section title={t('access.title')}>
        {query.error && !query.data && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && <Skeleton label={t('common:loading')} />}
        {query.isSuccess && items.length === 0 && <p>{t('access.empty')}</p>}
        {items.length > 0 && <AccessList items={items} ownId={userId} />}
        <ShowMore query={query} />
      </Section>
    </Page>
  );
}
