import type { SuitabilityItem } from '@valopolku/contracts';
import { Button, Section, Status, type StatusTone } from '@valopolku/ui';
import type { SuitabilityDecision } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { useChoice } from '../../../../../platform/i18n/use-choice.js';
import { can } from '../../../../../platform/session/use-session.js';
import type { SectionProps } from '../../dialogs/open-dialog.js';
import { nothingThere } from '../nothing-there.js';
import { Facts } from '../facts.js';

const TONES: Readonly<Record<SuitabilityDecision, StatusTone>> = { accepted: 'ok', acceptedWithSupport: 'ok', deferred: 'wait', guidedElsewhere: 'info', declinedByPerson: 'info' };

/** The assessments in words, the newest first. */
export function SuitabilitySection({ period, onOpen }: SectionProps) {
  const { t } = useTranslation('coachingPeriods');
  const action = can(period, 'coachingPeriod.assessSuitability') && (
    <Button size="small" onPress={() => onOpen({ kind: 'suitability' })}>{period.suitability.length > 0 ? t('suitability.again') : t('suitability.assess')}</Button>
  );
  const newestFirst = [...period.suitability].sort((a, b) => b.date.localeCompare(a.date));
  return (
    <Section id="suitability" title={t('suitability.title')} action={action}>
      {newestFirst.length === 0 ? <p className="muted period-words">{t(nothingThere(period, 'suitability'))}</p> : <div className="stack stack-m period-words">{newestFirst.map((one) => <Assessment key={one.id} assessment={one} />)}</div>}
    </Section>
  );
}

function Assessment({ assessment: { date, by, decision, reason, criteria } }: { assessment: SuitabilityItem }) {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const choice = useChoice();
  return (
    <div className="stack stack-s">
      <div className="cluster"><Status tone={TONES[decision]}>{choice('suitabilityDecision', decision)}</Status><span className="meta">{t('byOn', { date: format.date(date), by })}</span></div>
      <p className="preserve read">{reason}</p>
      <Facts
        facts={criteria.map(({ criterion, answer, words }) => ({
          id: criterion, label: choice('suitabilityCriterion', criterion), value: <>{choice('suitabilityAnswer', answer)}{words && <span className="muted"> · {words}</span>}</>,
        }))}
      />
    </div>
  );
}
