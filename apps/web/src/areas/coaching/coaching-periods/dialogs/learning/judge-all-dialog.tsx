import { JudgeSeveralRequest, type JudgeRequest, type RequirementReadiness, type TargetItem } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { useChoice, type ChoiceValue } from '../../../../../platform/i18n/use-choice.js';
import { DraftsLine } from '../../../../../platform/requirements/drafts-line.js';
import { useJudgeSeveral } from '../../../../../data/coaching/change-learning.js';
import { JudgeAllFields } from './judge-all-fields.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

const judgementOf = ({ requirementId, judgement, words }: RequirementReadiness): JudgeRequest => ({ requirementId, judgement, words: words ?? '' });

/** What differs from what is saved: only that is sent, so that a judgement which stands keeps its day and its maker. */
function changed({ judgements }: JudgeSeveralRequest, requirements: readonly RequirementReadiness[]): JudgeRequest[] {
  return judgements.filter((one) => {
    const saved = requirements.find(({ requirementId }) => requirementId === one.requirementId);
    return saved?.judgement !== one.judgement || (saved.words ?? '') !== (one.words ?? '').trim();
  });
}

/** `judgements.1.words` of what is sent → the same requirement's place on the screen. */
function placeOnScreen(field: string, values: JudgeSeveralRequest, requirements: readonly RequirementReadiness[]): string {
  // Nothing was changed: said at the first, where a change can begin.
  if (field === 'judgements') return 'judgements.0.judgement';
  const [, index, name] = /^judgements\.(\d+)\.(\w+)$/u.exec(field) ?? [];
  const sent = index === undefined ? undefined : changed(values, requirements)[Number(index)];
  if (!sent) return field;
  return `judgements.${values.judgements.findIndex(({ requirementId }) => requirementId === sent.requirementId)}.${name === 'words' ? 'words' : 'judgement'}`;
}

/** All requirements of a degree part on one screen, each with its evidence beside it; saved at once, all or none. */
export function JudgeAllDialog({ period, targetId = '', onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const choice = useChoice();
  const judge = useJudgeSeveral(period, targetId);
  const requirementsOf = (targets: readonly TargetItem[]) => targets.find(({ id }) => id === targetId)?.requirements ?? [];
  const target = period.targets.find(({ id }) => id === targetId);
  if (!target) return null;
  const requirements = target.requirements;
  return (
    <PeriodFormDialog<JudgeSeveralRequest>
      kind="judgeAll"
      size="large"
      subtitle={localized(target.degreePart.name, format.language).text}
      contract={JudgeSeveralRequest}
      defaultValues={{ judgements: requirements.map(judgementOf) }}
      toRequest={(values) => ({ judgements: changed(values, requirements) })}
      fieldOf={(field, values) => placeOnScreen(field, values, requirements)}
      save={(request) => judge.mutateAsync(request)}
      onClose={onClose}
      valuesOf={({ targets = [] }) => ({ judgements: requirementsOf(targets).map(judgementOf) })}
      words={(field, value) => (field.endsWith('.judgement') ? choice('judgement', value as ChoiceValue<'judgement'>) : undefined)}
      lead={<div className="period-dialog-lead"><p className="meta">{t('judgeAll.lead')}</p><DraftsLine requirements={requirements} /></div>}
    >
      {(form) => <JudgeAllFields form={form} period={period} requirements={requirements} />}
    </PeriodFormDialog>
  );
}
