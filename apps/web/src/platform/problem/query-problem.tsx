import { Button, ProblemState } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem-error.js';
import { useErrorText } from './use-error-text.js';

export interface QueryProblemProps {
  error: Error;
  onRetry: () => void;
  /** 1 when it stands instead of a whole page. */
  level?: 1 | 2;
}

/** Something could not be read: what happened, what to do, and the id for support. */
export function QueryProblem({ error, onRetry, level = 2 }: QueryProblemProps) {
  const { t } = useTranslation('common');
  const errorText = useErrorText();
  const { code, status, traceId } = error instanceof ProblemError ? error : new ProblemError('internal', 0);
  const isOurs = code === 'network' || status >= 500 || status === 0;
  return (
    <ProblemState
      level={level}
      title={isOurs ? t('problem.notOpened') : errorText(code)}
      actions={isOurs && <Button variant="primary" icon="refresh" onPress={onRetry}>{t('problem.retry')}</Button>}
      traceLabel={t('problem.trace')}
      traceId={isOurs ? (traceId ?? undefined) : undefined}
    >
      {isOurs && <p>{errorText(code)}</p>}
    </ProblemState>
  );
}
