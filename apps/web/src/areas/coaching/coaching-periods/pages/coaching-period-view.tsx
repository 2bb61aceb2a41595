import { useLocation, useNavigate } from '@tanstack/react-router';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { Breadcrumbs } from '@valopolku/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PeriodDialogs } from '../dialogs/period-dialogs.js';
import type { OpenDialog } from '../dialogs/open-dialog.js';
import { lacksDemonstration } from '../head/lacks-demonstration.js';
import { PeriodActions } from '../head/period-actions.js';
import { PeriodHead } from '../head/period-head.js';
import { usePeriodLead } from '../head/use-period-lead.js';
import { PeriodPageTabs } from '../period-page-tabs.js';
import { tabAt } from '../period-tabs.js';
import { NextDemonstrations } from '../../../assessment/demonstrations/next-demonstrations.js';
import { PlanDialog } from '../../../assessment/demonstrations/plan-dialog.js';
import { Page } from '../../../../platform/page/page.js';
import { useWayBack } from '../../../../platform/page/way-back.js';
import { StandIn } from '../../../../platform/people/stand-in.js';
import { paths } from '../../../../platform/paths.js';
import { can } from '../../../../platform/session/use-session.js';
import { CoachingPeriodTab } from './coaching-period-tab.js';
import { useSectionFocus } from './use-section-focus.js';

/** Header, tabs and the open tab; the end of the address says which tab and section. */
export function CoachingPeriodView({ period }: { period: CoachingPeriodResponse }) {
  const { t } = useTranslation('coachingPeriods');
  const lead = usePeriodLead(period);
  const navigate = useNavigate();
  const wayBack = useWayBack(paths.trainees());
  const { hash, searchStr } = useLocation();
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const [isPlanning, setPlanning] = useState(false);
  const plan = () => setPlanning(true);
  const isPlanned = useRef(false);
  const lacks = lacksDemonstration(period);
  const tab = tabAt(hash, period);
  useSectionFocus(hash);
  useEffect(() => {
    // The button that asked for a plan has gone: one stands now where the demonstrations are.
    if (!isPlanned.current || lacks) return;
    isPlanned.current = false;
    void navigate({ to: '.', search: true, hash: 'demonstrations' });
  }, [lacks, navigate]);
  useEffect(() => {
    // The start has no section of its own: its form opens.
    if (hash !== 'start' || !can(period, 'coachingPeriod.start')) return;
    setOpen({ kind: 'start' });
    void navigate({ to: '.', search: true, hash: '', replace: true });
  }, [hash, navigate, period, searchStr]);
  return (
    <Page
      title={period.name}
      windowTitle={t('trainee')}
      lead={<>{lead} <StandIn coach={period.coach} /></>}
      above={<Breadcrumbs label={t('breadcrumbs')} crumbs={[{ label: t('trainees'), href: wayBack }, { label: period.name }]} />}
      actions={<PeriodActions period={period} onOpen={setOpen} onPlanDemonstration={plan} />}
    >
      <PeriodHead period={period} onOpen={setOpen} onPlanDemonstration={plan} demonstrations={can(period, 'demonstration.list') && <NextDemonstrations coachingPeriodId={period.id} />} />
      <PeriodPageTabs period={period} current={tab} />
      <CoachingPeriodTab tab={tab} period={period} onOpen={setOpen} />
      <PeriodDialogs open={open} period={period} onClose={() => setOpen(null)} />
      {isPlanning && <PlanDialog period={period} onClose={() => setPlanning(false)} onPlanned={() => { isPlanned.current = true; }} />}
    </Page>
  );
}
