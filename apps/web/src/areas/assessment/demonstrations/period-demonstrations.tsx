import { useQuery } from '@tanstack/react-query';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { Button, Section } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../../platform/page/query-view.js';
import { can } from '../../../platform/session/use-session.js';
import { DemonstrationList } from './demonstration-list.js';
import { demonstrationsOfPeriodQuery } from '../../../data/assessment/demonstrations.js';
import { PlanDialog } from './plan-dialog.js';

/** The demonstrations of one person: plan, booking, result. */
export function PeriodDemonstrations({ period }: { period: CoachingPeriodResponse }) {
  const { t } = useTranslation('demonstrations');
  const [isPlanning, setPlanning] = useState(false);
  const mayPlan = can(period, 'demonstration.plan');
  const action = mayPlan && period.targets.length > 0 && <Button size="small" icon="plus" onPress={() => setPlanning(true)}>{t('plan.title')}</Button>;
  return (
    <Section id="demonstrations" title={t('ofPeriod')} action={action}>
      {mayPlan && period.targets.length === 0 && <p className="muted demonstration-words">{t('targetFirst')}</p>}
      <QueryView query={useQuery(demonstrationsOfPeriodQuery(period.id))}>
        {({ items }) => (items.length === 0 ? <p className="muted demonstration-words">{t('noneOfPeriod')}</p> : <DemonstrationList label={t('ofPeriod')} demonstrations={items} />)}
      </QueryView>
      {isPlanning && <PlanDialog period={period} onClose={() => setPlanning(false)} />}
    </Section>
  );
}
