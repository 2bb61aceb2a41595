import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Breadcrumbs } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { coachingPeriodQuery } from '../../../../data/coaching/coaching-periods.js';
import { isPageLost } from '../../../../data/coaching/keep-period.js';
import { OpenTraineeForm } from '../../trainees/open-trainee-form.js';
import { ProblemError } from '../../../../platform/api/problem-error.js';
import { Page } from '../../../../platform/page/page.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { useWayBack } from '../../../../platform/page/way-back.js';
import { paths } from '../../../../platform/paths.js';
import { CoachingPeriodLost } from './coaching-period-lost.js';
import { CoachingPeriodView } from './coaching-period-view.js';

/** The trainee page, opened at one coaching period. Someone else's opens with a reason, asked in its place. */
export function CoachingPeriodPage() {
  const { t } = useTranslation('coachingPeriods');
  const { id } = useParams({ from: '/signedIn/coaching-periods/$id' });
  const navigate = useNavigate();
  const wayBack = useWayBack(paths.trainees());
  const query = useQuery(coachingPeriodQuery(id));
  const opening = query.error instanceof ProblemError ? query.error.opening : null;
  if (opening) {
    return (
      <Page key={id} title={opening.name} windowTitle={t('trainee')} above={<Breadcrumbs label={t('breadcrumbs')} crumbs={[{ label: t('trainees'), href: wayBack }, { label: opening.name }]} />}>
        <OpenTraineeForm traineeId={opening.traineeId} onCancel={() => void navigate({ href: wayBack })} />
      </Page>
    );
  }
  if (query.data === undefined) return <Page title={t('trainees')} windowTitle={t('trainee')}><QueryView query={query}>{() => null}</QueryView></Page>;
  if (isPageLost(query.data)) return <CoachingPeriodLost period={query.data} />;
  return <CoachingPeriodView key={id} period={query.data} />;
}
