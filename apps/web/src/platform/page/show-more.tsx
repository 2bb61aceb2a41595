import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { ProblemMessage } from '../problem/problem-message.js';

/** The next rows of a list; when they do not come it says so, and what is there already stays. */
export function ShowMore({ query }: { query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'fetchNextPage' | 'error'> }) {
  const { t } = useTranslation('common');
  if (!query.hasNextPage) return null;
  return (
    <>
      {query.isFetchNextPageError && <ProblemMessage problem={query.error} />}
      <Button isLoading={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>{t('showMore')}</Button>
    </>
  );
}
