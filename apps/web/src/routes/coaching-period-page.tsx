import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { EmptyState, LinkButton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { coachingPeriodQuery } from '../features/coaching-periods/coaching-periods.queries.js';
import { ProblemError } from '../platform/api/problem-error.js';
import { Page } from '../platform/page/page.js';
import { QueryView } from '../platform/page/query-view.js';
import { paths } from '../platform/paths.js';
import { CoachingPeriodView } from './coaching-period-view.js';

/** The trainee page, opened at one coaching period. */
export function CoachingPeriodPage() {
  const { t } = useTranslation('coachingPeriods');
  const { id } = useParams({ from: '/signedIn/coaching-periods/$id' });
  const query = useQuery(coachingPeriodQuery(id));
  if (query.error instanceof ProblemError && query.error.code === 'reasonRequired') {
    return (
      <Page title={t('reason.title')}>
        <EmptyState title={t('reason.why')} actions={<LinkButton variant="primary" href={paths.trainees()}>{t('reason.list')}</LinkButton>}><p>{t('reason.text')}</p></EmptyState>
      </Page>
    );
  }
  if (query.data === undefined) return <Page title={t('trainees')}><QueryView query={query}>{() => null}</QueryView></Page>;
  return <CoachingPeriodView key={id} period={query.data} />;
}
