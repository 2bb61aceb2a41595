import { useTranslation } from 'react-i18next';
import { QueryProblem, type QueryProblemProps } from '../problem/query-problem.js';
import { usePageTitle } from './use-page-title.js';

/** Stands instead of a whole page that is refused or did not come: no head and no buttons of a page that is not there. */
export function PageProblem(props: Pick<QueryProblemProps, 'error' | 'onRetry'>) {
  const { t } = useTranslation('common');
  usePageTitle(t('problem.notOpened'));
  return <QueryProblem level={1} {...props} />;
}
