import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { FeedbackList } from '../feedback-list.js';
import { feedbackMessagesQuery } from '../../../../data/registry/feedback-messages.js';
import { Page } from '../../../../platform/page/page.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { ShowMore } from '../../../../platform/page/show-more.js';

/** Feedback on the product, for the admin. */
export function FeedbackPage() {
  const { t } = useTranslation(['feedbackMessages', 'common']);
  const query = useInfiniteQuery(feedbackMessagesQuery);
  return (
    <Page title={t('list')}>
      <QueryView query={query}>
        {({ pages }) => {
          const messages = pages.flatMap(({ items }) => items);
          return messages.length === 0 ? <EmptyState title={t('none')} /> : <FeedbackList messages={messages} />;
        }}
      </QueryView>
      {query.hasNextPage && <div className="list-more"><ShowMore query={query} /></div>}
    </Page>
  );
}
