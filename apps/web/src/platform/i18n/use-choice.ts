import type { Texts } from '@valopolku/i18n';
import { useTranslation } from 'react-i18next';

export type ChoiceName = keyof Texts['choices'];
export type ChoiceValue<N extends ChoiceName> = keyof Texts['choices'][N] & string;

/** Labels of the domain's choices: `choice('phase', 'onboarding')`. */
export function useChoice() {
  const { t } = useTranslation('choices');
  return <N extends ChoiceName>(name: N, value: ChoiceValue<N>): string => t(`${name}.${value}` as 'phase.onboarding');
}

/** The values of a choice as options of a select or a radio group, in the domain's order. */
export function useOptions() {
  const choice = useChoice();
  return <N extends ChoiceName>(name: N, values: readonly ChoiceValue<N>[]) =>
    values.map((id) => ({ id: id as string, label: choice(name, id) }));
}
