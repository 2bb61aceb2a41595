import type { TargetItem } from '@valopolku/contracts';
import { Button, EmptyState, Section, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { useChoice, type ChoiceValue } from '../../../../../platform/i18n/use-choice.js';
import { Localized } from '../../../../../platform/i18n/localized.js';
import { DraftsLine } from '../../../../../platform/requirements/drafts-line.js';
import { can } from '../../../../../platform/session/use-session.js';
import type { SectionProps } from '../../dialogs/open-dialog.js';
import { nothingThere } from '../nothing-there.js';
import { EvidenceKey } from './evidence-key.js';
import { isEvidenceTold } from './evidence.js';
import { RequirementTable } from './requirement-table.js';

/** What is aimed at, and how ready each requirement is. */
export function TargetsSection({ period, onOpen }: SectionProps) {
  const { t } = useTranslation('coachingPeriods');
  const add = can(period, 'coachingPeriod.addTarget') && <Button size="small" icon="plus" onPress={() => onOpen({ kind: 'target' })}>{t('target.add')}</Button>;
  return (
    <Section id="targets" title={t('readiness.title')} action={period.targets.length > 0 && add}>
      <div id="readiness" className="stack stack-m period-words">
        {period.targets.length === 0 && <EmptyState isSmall level={3} title={t(nothingThere(period, 'target'))} actions={add}>{period.phase !== 'ended' && t('target.noneText')}</EmptyState>}
        {period.targets.map((target) => <Target key={target.id} period={period} target={target} onOpen={onOpen} />)}
      </div>
    </Section>
  );
}

function Target({ period, target, onOpen }: SectionProps & { target: TargetItem }) {
  const { t } = useTranslation('coachingPeriods');
  const { ready, total } = target.readiness;
  return (
    <div>
      <div className="period-target-head">
        <h3><Localized text={target.degreePart.name} /></h3>
        {total > 0 && <span className="muted num">{ready}/{total}</span>}
        <span className="meta grow"><Localized text={target.qualificationName} /></span>
        {total > 0 && (target.requirements.every(isEvidenceTold) ? <EvidenceKey /> : <span className="muted">{t('evidence.hidden')}</span>)}
      </div>
      <DraftsLine requirements={target.requirements} />
      {total > 0 ? <RequirementTable period={period} target={target} onOpen={onOpen} /> : <p className="muted period-words">{t('target.noRequirements')}</p>}
      <TargetFoot period={period} target={target} onOpen={onOpen} />
    </div>
  );
}

function TargetFoot({ period, target: { id, requirements, completedGrade, heldOn, readinessConfirmedOn, waivedReason }, onOpen }: SectionProps & { target: TargetItem }) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const format = useFormat();
  const choice = useChoice();
  return (
    <div className="period-target-foot">
      {completedGrade && <Status tone="ok">{t('target.completed', { grade: choice('grade', completedGrade as ChoiceValue<'grade'>) })}</Status>}
      {!completedGrade && heldOn && <Status tone="warn" isWrapping>{t('target.held', { date: format.date(heldOn) })}</Status>}
      {readinessConfirmedOn && <Status tone="ok" isWrapping>{t(waivedReason ? 'readiness.waived' : 'readiness.confirmed', { date: format.date(readinessConfirmedOn) })}{waivedReason && `: ${waivedReason}`}</Status>}
      {!completedGrade && requirements.length > 1 && can(period, 'coachingPeriod.judge') && (
        <Button size="small" icon="check-circle" onPress={() => onOpen({ kind: 'judgeAll', targetId: id })}>{t('readiness.judgeAll')}</Button>
      )}
      {!completedGrade && !readinessConfirmedOn && can(period, 'coachingPeriod.confirmReadiness') && (
        <Button size="small" icon="check" onPress={() => onOpen({ kind: 'readiness', targetId: id })}>{t('readiness.confirm')}</Button>
      )}
      {!completedGrade && can(period, 'coachingPeriod.removeTarget') && (
        <Button size="small" variant="quiet" onPress={() => onOpen({ kind: 'removeTarget', targetId: id })}>{t('target.remove')}</Button>
      )}
    </div>
  );
}
