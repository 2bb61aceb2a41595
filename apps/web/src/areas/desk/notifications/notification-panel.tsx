import { useQuery } from '@tanstack/react-query';
import type { NotificationResponse } from '@valopolku/contracts';
import { Button, Link, Note } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../platform/paths.js';
import { ProblemMessage } from '../../../platform/problem/problem-message.js';
import { QueryProblem } from '../../../platform/problem/query-problem.js';
import { unseenQuery } from '../../../data/desk/notifications.js';
import { useNotificationWords } from './use-notification-words.js';
import { useSeeNotification } from '../../../data/desk/notifications.js';
import './notifications.css';

/** What others did that concerns me, each until I say that I have seen it. Nothing to tell, nothing on the page. */
export function NotificationPanel() {
  const { t } = useTranslation('notifications');
  const query = useQuery(unseenQuery);
  const see = useSeeNotification();
  if (query.error && !query.data) return <QueryProblem error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data || query.data.items.length === 0) return null;
  const { items } = query.data;
  return (
    <section aria-label={t('title')} className="notifications">
      <ProblemMessage problem={see.error} />
      {items.map((item) => <Told key={item.id} notification={item} isBusy={see.isPending && see.variables === item.id} onSeen={() => see.mutate(item.id)} />)}
    </section>
  );
}

function Told({ notification, isBusy, onSeen }: { notification: NotificationResponse; isBusy: boolean; onSeen: () => void }) {
  const { t } = useTranslation('notifications');
  const { title, text } = useNotificationWords()(notification);
  const periodId = notification.handOver?.coachingPeriodId;
  return (
    <Note
      icon="bell"
      title={title}
      action={<span className="cluster">{periodId && <Link href={paths.coachingPeriod(periodId)}>{t('open')}</Link>}<Button size="small" isLoading={isBusy} aria-label={t('seenOf', { title })} onPress={onSeen}>{t('seen')}</Button></span>}
    >
      <div className="preserve">{text}</div>
    </Note>
  );
}
