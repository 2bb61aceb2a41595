import { useTranslation } from 'react-i18next';
import type { ValueWords } from '../../../../platform/form/windows/compared-fields.js';
import type { ChoiceName } from '../../../../platform/i18n/use-choice.js';

/** Words of the choices at the named fields, when two versions are compared. */
export function useChoiceWords(choices: Readonly<Record<string, ChoiceName>>): ValueWords {
  const { t } = useTranslation('choices');
  return (field, value) => {
    const name = choices[field];
    return name === undefined ? undefined : t(`${name}.${value}` as 'phase.onboarding');
  };
}
