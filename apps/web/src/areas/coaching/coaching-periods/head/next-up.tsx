import type { NextStepCode, Section } from '@valopolku/domain';
import { Button, Link, List, ListRow, Status } from '@valopolku/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useNextStep } from '../../../../platform/people/use-next-step.js';
import { can } from '../../../../platform/session/use-session.js';
import { paths } from '../../../../platform/paths.js';
import type { SectionProps } from '../dialogs/open-dialog.js';
import type { PeriodTab } from '../period-tabs.js';
import { lacksDemonstration } from './lacks-demonstration.js';

/** Where each step is done; the others have their button in the header. */
const PLACES: Partial<Readonly<Record<NextStepCode, Section | PeriodTab>>> = {
  handleReferral: 'referral', giveInformation: 'information', startPeriod: 'start', assessSuitability: 'suitability', chooseTarget: 'targets', findPlacement: 'placement',
  agreePlan: 'plan', judgeRequirements: 'readiness', confirmReadiness: 'readiness', bookDemonstration: 'demonstrations', recordResult: 'demonstrations',
  planFollowUp: 'followUp', recordExit: 'exit', confirmLogs: 'diary',
};

/** What we have to do next, with the way there; `children` are the demonstrations ahead. */
export function NextUp({ period, onOpen, onPlanDemonstration, children }: SectionProps & { onPlanDemonstration: () => void; children?: ReactNode }) {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const step = useNextStep()(period);
  const due = period.nextStep?.due;
  const days = period.newsNotAskedDays;
  const place = step && PLACES[period.nextStep?.code as NextStepCode];
  const mayPlan = period.nextStep?.code === 'bookDemonstration' && lacksDemonstration(period);
  return (
    <section aria-labelledby="period-next">
      <h2 className="period-head-title" id="period-next">{t('next.title')}</h2>
      <List>
        <ListRow
          weight="text"
          title={<b>{place ? <Link href={paths.coachingPeriod(period.id, place)}>{step}</Link> : step || t('next.nothing')}</b>}
          {...(mayPlan && { aside: <Button size="small" onPress={onPlanDemonstration}>{t('action.planDemonstration')}</Button> })}
          {...(step && due && due <= todayInHelsinki() && { detail: format.near(due) })}
        />
        {Boolean(days) && (
          <ListRow
            weight="text"
            title={<Status tone="wait" isWrapping>{t('next.newsNotAsked', { count: days ?? 0 })}</Status>}
            aside={can(period, 'coachingPeriod.contact') && <Button size="small" onPress={() => onOpen({ kind: 'contact' })}>{t('next.asked')}</Button>}
          />
        )}
        {children}
      </List>
    </section>
  );
}
