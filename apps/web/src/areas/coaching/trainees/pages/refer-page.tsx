import { useNavigate } from '@tanstack/react-router';
import { Breadcrumbs, useToast } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { ReferForm } from '../refer/refer-form.js';
import { ProblemError } from '../../../../platform/api/problem-error.js';
import { PageProblem } from '../../../../platform/page/page-problem.js';
import { Page } from '../../../../platform/page/page.js';
import { useWayBack } from '../../../../platform/page/way-back.js';
import { paths } from '../../../../platform/paths.js';
import { can, useSession } from '../../../../platform/session/use-session.js';

/** A new referral; saved, it opens the person's page. */
export function ReferPage() {
  // For whoever may not, the page says so and not the last button of a long form.
  return can(useSession(), 'coachingPeriod.refer') ? <NewReferral /> : <PageProblem error={new ProblemError('forbidden', 403)} onRetry={() => undefined} />;
}

function NewReferral() {
  const { t } = useTranslation('trainees');
  const navigate = useNavigate();
  const wayBack = useWayBack(paths.trainees());
  const toast = useToast();
  return (
    <Page title={t('form.title')} lead={t('form.lead')} above={<Breadcrumbs label={t('form.where')} crumbs={[{ label: t('title'), href: wayBack }, { label: t('form.title') }]} />}>
      <ReferForm
        onCancel={() => void navigate({ href: wayBack })}
        onSaved={({ id, name }) => {
          toast({ message: t('form.saved', { name }) });
          void navigate({ href: paths.coachingPeriod(id) });
        }}
      />
    </Page>
  );
}
