import { INDEPENDENCES, type Independence } from '@valopolku/domain';
import { Dots, FormField, RadioGroup, SegmentedControl, type Dot } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormField } from '../../../../platform/form/fields/use-form-field.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import type { LogWorkForm } from '../logging/use-log-work-form.js';

const dots: Record<Independence, Dot> = { guided: 'hollow', partly: 'half', independent: 'full' };
const offered = [...INDEPENDENCES].reverse();

/** How independently: rows with a word of help on the phone, side by side on a wide screen. */
export function IndependenceField({ form, isCompact = false }: { form: LogWorkForm; isCompact?: boolean }) {
  const { t } = useTranslation('logWork');
  const choice = useChoice();
  const label = t('independence');
  const { id, value, error, onChange } = useFormField({ form, name: 'independence', label, errorTexts: { required: t('independenceMissing'), invalidChoice: t('independenceMissing') } });
  const chosen = typeof value === 'string' ? value : null;
  if (isCompact) {
    const segments = offered.map((one) => ({ id: one, label: choice('independence', one), sign: <Dots dots={[dots[one]]} /> }));
    return (
      <FormField id={id} label={label} error={error}>
        <SegmentedControl label={label} segments={segments} value={chosen} onChange={onChange} isStackedOnPhone />
      </FormField>
    );
  }
  const options = offered.map((one) => ({ id: one, label: choice('independence', one), description: choice('independenceHint', one), aside: <Dots dots={[dots[one]]} /> }));
  return <RadioGroup id={id} layout="rows" label={label} isLabelHidden options={options} value={chosen} onChange={onChange} error={error} />;
}
