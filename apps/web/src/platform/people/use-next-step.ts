import type { NextStep } from '@valopolku/contracts';
import { NEXT_STEPS, type NextStepCode } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { useChoice } from '../i18n/use-choice.js';

const isStep = (code: string): code is NextStepCode => NEXT_STEPS.some((step) => step === code);

/** What we have to do next about a person, in words; entries to confirm say how many. */
export function useNextStep() {
  const { t } = useTranslation('myDay');
  const choice = useChoice();
  return ({ nextStep, unconfirmedLogs = 0 }: { nextStep?: NextStep | null; unconfirmedLogs?: number }): string => {
    if (unconfirmedLogs > 0) return t('today.toConfirm', { count: unconfirmedLogs });
    return nextStep && isStep(nextStep.code) && nextStep.code !== 'none' ? choice('nextStep', nextStep.code) : '';
  };
}
