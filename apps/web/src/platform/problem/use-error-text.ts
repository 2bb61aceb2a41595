import type { ErrorCode, GateCondition } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';

/** A code of the server as a sentence; what an unmet condition of a gate lacks is said likewise. What has no sentence is our fault. */
export function useErrorText() {
  const { t, i18n } = useTranslation(['errors', 'choices', 'common']);
  const isCondition = (code: string): code is GateCondition => i18n.exists(`choices:gateUnmet.${code}`);
  const isErrorCode = (code: string): code is ErrorCode => i18n.exists(`errors:${code}`);
  return (code: string, params: Record<string, string | number> = {}): string => {
    if (isCondition(code)) return t(`choices:gateUnmet.${code}`);
    if (isErrorCode(code)) return t(`errors:${code}`, params);
    return code === 'network' ? t('common:problem.network') : t('errors:internal');
  };
}
