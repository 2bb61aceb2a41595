import { DemonstrationResult, type DemonstrationResponse } from '@valopolku/contracts';
import { GRADES_BY_SCALE } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { notInFuture } from '../../../platform/form/fields/field-rules.js';
import { FormDialog } from '../../../platform/form/windows/form-dialog.js';
import { FormDate, FormRadio, FormTextArea } from '../../../platform/form/fields/form-fields.js';
import { todayInHelsinki } from '../../../platform/format/dates.js';
import { Localized } from '../../../platform/i18n/localized.js';
import { useChoice, useOptions } from '../../../platform/i18n/use-choice.js';
import { useRecordResult } from '../../../data/assessment/change-demonstrations.js';

/** The assessors' decision, by the scale of the requirements. A pass makes the completion. */
export function ResultDialog({ demonstration, onClose }: { demonstration: DemonstrationResponse; onClose: () => void }) {
  const { t } = useTranslation('demonstrations');
  const options = useOptions();
  const choice = useChoice();
  const record = useRecordResult(demonstration);
  const { gradingScale, traineeName, degreePart, startsOn, endsOn } = demonstration;
  const today = todayInHelsinki();
  const held = endsOn ?? startsOn;
  return (
    <FormDialog<DemonstrationResult, DemonstrationResponse>
      title={t('result.title')}
      subtitle={<>{traineeName} · <Localized text={degreePart.name} /></>}
      contract={DemonstrationResult}
      defaultValues={{ assessedOn: held && held < today ? held : today, words: '' }}
      save={(request) => record.mutateAsync(request)}
      saveLabel={t('result.save')}
      savedText={t('result.saved')}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FormRadio form={form} name="grade" label={t('field.grade')} hint={choice('gradingScale', gradingScale)} options={options('grade', GRADES_BY_SCALE[gradingScale])} />
          <FormDate form={form} name="assessedOn" label={t('field.assessedOn')} rule={notInFuture} />
          <FormTextArea form={form} name="words" label={t('field.words')} isOptional rows={3} />
        </>
      )}
    </FormDialog>
  );
}
