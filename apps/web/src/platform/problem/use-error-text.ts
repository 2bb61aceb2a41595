import type { ErrorCode, GateCondition } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A code of the server as a sentence; what an unmet condition of a gate lacks is said likewise. What has no sentence is our fault. */
export function useErrorText() {
  const format = useFormat();
  const { t, i18n } = useTranslation(['errors', 'choices', 'common']);
  const isCondition = (code: string): code is GateCondition => i18n.exists(`choices:gateUnmet.${code}`);
  const isErrorCode = (code: string): code is ErrorCode => i18n.exists(`errors:${code}`);
  // A day in the words of the language: the server sends it as it is kept.
  const told = (value: string | number) => (typeof value === 'string' && DAY.test(value) ? format.date(value) : value);
  return (code: string, given: Record<string, string | number> = {}): string => {
    const params = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, told(value)]));
    if (isCondition(code)) return t(`choices:gateUnmet.${code}`);
    if (isErrorCode(code)) return t(`errors:${code}`, params);
    return code === 'network' ? t('common:problem.network') : t('errors:internal');
  };
}
