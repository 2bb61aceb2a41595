import { ERROR_CODES, GATE_CONDITIONS, type ErrorCode, type GateCondition } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';

const errorCodes: ReadonlySet<string> = new Set(ERROR_CODES);
const conditions: ReadonlySet<string> = new Set(GATE_CONDITIONS);

const isErrorCode = (code: string): code is ErrorCode => errorCodes.has(code);
const isCondition = (code: string): code is GateCondition => conditions.has(code);

/** A code of the server as a sentence; what an unmet condition of a gate lacks is said likewise. */
export function useErrorText() {
  const { t } = useTranslation(['errors', 'choices', 'common']);
  return (code: string, params: Record<string, string | number> = {}): string => {
    if (isCondition(code)) return t(`choices:gateUnmet.${code}`);
    if (isErrorCode(code)) return t(`errors:${code}`, params);
    return code === 'network' ? t('common:problem.network') : t('errors:internal');
  };
}
