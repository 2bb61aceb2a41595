import { JudgeRequest, type RequirementReadiness } from '@valopolku/contracts';
import { JUDGEMENTS } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { FormRadio, FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { Localized } from '../../../../../platform/i18n/localized.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';
import { DraftsLine } from '../../../../../platform/requirements/drafts-line.js';
import { EvidenceLine } from '../../sections/learning/evidence.js';
import { useJudge } from '../../../../../data/coaching/change-learning.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import { useChoiceWords } from '../use-choice-words.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** The coach's judgement of one requirement, with its evidence in sight. The evidence never judges by itself. */
export function JudgeDialog({ period, targetId = '', requirementId = '', onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const words = useChoiceWords({ judgement: 'judgement' });
  const judge = useJudge(period, targetId);
  const find = (targets: typeof period.targets): RequirementReadiness | undefined =>
    targets.find(({ id }) => id === targetId)?.requirements.find((one) => one.requirementId === requirementId);
  const requirement = find(period.targets);
  if (!requirement) return null;
  return (
    <PeriodFormDialog<JudgeRequest>
      kind="judge"
      contract={JudgeRequest}
      defaultValues={{ requirementId, judgement: requirement.judgement, words: requirement.words ?? '' }}
      save={(request) => judge.mutateAsync(request)}
      onClose={onClose}
      valuesOf={({ targets = [] }) => find(targets) ?? {}}
      words={words}
      lead={
        <div className="period-dialog-lead">
          <p className="strong"><Localized text={requirement.text} /></p>
          <DraftsLine requirements={[requirement]} />
          <EvidenceLine requirement={requirement} />
        </div>
      }
    >
      {(form) => (
        <>
          <FormRadio form={form} name="judgement" label={t('field.judgement')} options={options('judgement', JUDGEMENTS)} />
          <FormTextArea form={form} name="words" label={t('field.judgementWords')} isOptional rows={3} />
        </>
      )}
    </PeriodFormDialog>
  );
}
