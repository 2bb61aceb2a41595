import type { Gate, RequirementReadiness } from '@valopolku/contracts';
import { Button, List, ListRow } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { Localized } from '../../../../platform/i18n/localized.js';
import { DraftsLine } from '../../../../platform/requirements/drafts-line.js';
import { can } from '../../../../platform/session/use-session.js';
import type { SectionProps } from '../dialogs/open-dialog.js';
import { GateList } from './gate-list.js';

const SHOWN = 3;

/** What is missing to move on: the gate, and the requirements that are not ready. */
export function Missing({ period, onOpen }: SectionProps) {
  const { t } = useTranslation('coachingPeriods');
  const { gate } = period;
  if (!gate) return null;
  return (
    <section aria-labelledby="period-missing">
      <h2 className="period-head-title" id="period-missing">{t(titleOf(gate))}</h2>
      <GateList period={period} />
      {gate.to === 'demonstration' && gate.open === false && <NotReady period={period} onOpen={onOpen} />}
    </section>
  );
}

/** "All ready" stands over ticks only. Whether something is missing may hang on a place that is not told. */
function titleOf({ to, open, conditions }: Gate) {
  if (typeof open !== 'boolean') return 'missing.untold';
  if (!open || conditions.some(({ met, warning }) => met === false && !warning)) return `missing.${to}` as const;
  if (conditions.some(({ warning }) => warning)) return to === 'ended' ? 'missing.possibleEnd' : 'missing.possible';
  return to === 'ended' ? 'missing.nothingBeforeEnd' : 'missing.nothing';
}

function NotReady({ period, onOpen }: SectionProps) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const choice = useChoice();
  const target = period.targets.find(({ readinessConfirmedOn }) => !readinessConfirmedOn);
  const left = target?.requirements.filter(({ judgement }) => judgement !== 'ready') ?? [];
  if (!target || left.length === 0) return null;
  const judge = ({ requirementId }: RequirementReadiness) => onOpen({ kind: 'judge', targetId: target.id, requirementId });
  const shown = left.slice(0, SHOWN);
  return (
    <>
      <List label={t('missing.requirements')}>
        {shown.map((requirement) => (
          <ListRow
            key={requirement.requirementId}
            weight="text"
            title={<span className="table-text"><Localized text={requirement.text} /></span>}
            detail={choice('judgement', requirement.judgement)}
            aside={can(period, 'coachingPeriod.judge') && (
              <Button size="small" variant="quiet" aria-label={t('readiness.judgeFor', { number: requirement.order })} onPress={() => judge(requirement)}>{t('readiness.judge')}</Button>
            )}
          />
        ))}
      </List>
      <DraftsLine requirements={shown} />
    </>
  );
}
