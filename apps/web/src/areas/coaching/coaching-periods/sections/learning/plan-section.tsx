import { Button, Section, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { can } from '../../../../../platform/session/use-session.js';
import type { SectionProps } from '../../dialogs/open-dialog.js';
import { nothingThere } from '../nothing-there.js';

/** What was agreed together. */
export function PlanSection({ period, onOpen }: SectionProps) {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const { plan, date: planAgreedOn } = period.plan ?? {};
  const action = can(period, 'coachingPeriod.agreePlan') && <Button size="small" onPress={() => onOpen({ kind: 'plan' })}>{planAgreedOn ? t('plan.change') : t('plan.agree')}</Button>;
  return (
    <Section id="plan" title={t('plan.title')} action={action}>
      <div className="stack stack-s period-words">
        {plan && <p className="preserve read">{plan}</p>}
        {planAgreedOn ? <Status tone="ok">{t('plan.agreed', { date: format.date(planAgreedOn) })}</Status> : <p className="muted">{t(nothingThere(period, 'plan'))}</p>}
      </div>
    </Section>
  );
}
