import { PlanFollowUpRequest, type CoachingPeriodResponse } from '@valopolku/contracts';
import { FOLLOW_UP_PATH_KINDS } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { needed, notInFuture } from '../../../../../platform/form/fields/field-rules.js';
import { FormDate, FormSelect, FormText, FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';
import { usePlanFollowUp } from '../../../../../data/coaching/change-course.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import { useChoiceWords } from '../use-choice-words.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** Where the person goes on from here, agreed together. */
export function FollowUpDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const plan = usePlanFollowUp(period);
  return (
    <PeriodFormDialog<PlanFollowUpRequest>
      kind="followUp"
      contract={PlanFollowUpRequest}
      defaultValues={{ words: '', nextService: '', agreedOn: todayInHelsinki(), ...valuesOf(period) }}
      save={(request) => plan.mutateAsync(request)}
      onClose={onClose}
      valuesOf={valuesOf}
      words={useChoiceWords({ kind: 'followUpPathKind' })}
    >
      {(form) => (
        <>
          <FormSelect form={form} name="kind" label={t('field.followUpKind')} options={options('followUpPathKind', FOLLOW_UP_PATH_KINDS)} />
          <FormTextArea form={form} name="words" label={t('field.followUpWords')} hint={t('hint.followUpWords')} rows={4} />
          <FormText form={form} name="nextService" label={t('field.nextService')} isOptional={form.hook.watch('kind') !== 'anotherService'} rule={form.hook.watch('kind') === 'anotherService' ? needed : undefined} />
          <FormDate form={form} name="agreedOn" label={t('field.agreedOn')} rule={notInFuture} />
        </>
      )}
    </PeriodFormDialog>
  );
}

function valuesOf({ followUpPath }: Pick<CoachingPeriodResponse, 'followUpPath'>): Partial<PlanFollowUpRequest> {
  const { kind, agreedOn, words, nextService } = followUpPath ?? {};
  return kind && agreedOn ? { kind, agreedOn, words: words ?? '', nextService: nextService ?? '' } : {};
}
