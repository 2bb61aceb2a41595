import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetPeriod } from '../../../../data/coaching/keep-period.js';
import { Page } from '../../../../platform/page/page.js';
import { useWayBack } from '../../../../platform/page/way-back.js';
import { paths } from '../../../../platform/paths.js';

/** The case is another's now: back to the list, and nothing of the person is kept or asked for. What happened is said by who did it. */
export function CoachingPeriodLost({ period }: { period: CoachingPeriodResponse }) {
  const { t } = useTranslation('coachingPeriods');
  const client = useQueryClient();
  const navigate = useNavigate();
  const wayBack = useWayBack(paths.trainees());
  useEffect(() => { void navigate({ href: wayBack, replace: true }); }, [navigate, wayBack]);
  // Only once this page is gone: a query that is still watched would be asked again.
  useEffect(() => () => forgetPeriod(client, period), [client, period]);
  return <Page title={t('trainees')}>{null}</Page>;
}
