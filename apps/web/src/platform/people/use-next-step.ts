import type { NextStep } from '@valopolku/contracts';
import { NEXT_STEPS, type NextStepCode } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../format/dates.js';
import { useFormat } from '../format/use-format.js';
import { useChoice } from '../i18n/use-choice.js';

/** A day is read in one piece: its weekday does not stay on the line above. */
const unbroken = (day: string) => day.replaceAll(' ', '\u00a0');

const isStep = (code: string): code is NextStepCode => NEXT_STEPS.some((step) => step === code);

/** What we have to do next about a person, in words, with its day when that is still ahead; entries to confirm say how many. */
export function useNextStep() {
  const { t } = useTranslation('myDay');
  const choice = useChoice();
  const format = useFormat();
  return ({ nextStep, unconfirmedLogs = 0 }: { nextStep?: NextStep | null; unconfirmedLogs?: number }): string => {
    if (unconfirmedLogs > 0) return t('today.toConfirm', { count: unconfirmedLogs });
    if (!nextStep || !isStep(nextStep.code) || nextStep.code === 'none') return '';
    const words = choice('nextStep', nextStep.code);
    return nextStep.due && nextStep.due > todayInHelsinki() ? `${words} ${unbroken(format.weekdayDate(nextStep.due))}` : words;
  };
}
