import { useInfiniteQuery } from '@tanstack/react-query';
import type { AccessLogResponse } from '@valopolku/contracts';
import { Link, Section, Skeleton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../../platform/page/query-view.js';
import { paths } from '../../../platform/paths.js';
import { useSession } from '../../../platform/session/use-session.js';
import { AccessList } from './access-list.js';
import { accessLogQuery } from '../../../data/trust/access-log.js';

const few = 3;

/** The last of those who have looked at my data, each once, others than me. */
export function WhoHasViewed({ traineeId }: { traineeId: string }) {
  const { t } = useTranslation(['myPath', 'common']);
  const { userId } = useSession();
  const query = useInfiniteQuery(accessLogQuery(traineeId));
  const othersOf = (pages: readonly AccessLogResponse[]) => pages.flatMap(({ items }) => items).filter(({ byUserId }, index, all) => byUserId !== userId && all.findIndex((item) => item.byUserId === byUserId) === index);
  return (
    <Section title={t('access.title')} action={<Link href={paths.myData}>{t('access.all')}</Link>}>
      <QueryView query={query} skeleton={<Skeleton label={t('common:loading')} rows={few} />}>
        {({ pages }) => {
          const others = othersOf(pages);
          return others.length > 0 ? <AccessList items={others.slice(0, few)} ownId={userId} /> : <p className="my-path-words">{t('access.empty')}</p>;
        }}
      </QueryView>
    </Section>
  );
}
