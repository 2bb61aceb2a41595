import { Note } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem-error.js';
import { useErrorText } from './use-error-text.js';

/** A refusal where it happened: what, everything that is missing, and the id for support when it is our fault. */
export function ProblemMessage({ problem }: { problem: Error | null }) {
  const { t } = useTranslation('common');
  const errorText = useErrorText();
  if (problem === null) return null;
  const { code, errors, traceId, status } = problem instanceof ProblemError ? problem : new ProblemError('internal', 0);
  const details = errors.filter((error) => error.code !== code || errors.length > 1);
  const ownParams = errors.length === 1 ? errors[0]?.params : undefined;
  return (
    <Note tone="danger" role="alert" title={errorText(code, ownParams)}>
      {details.length > 0 && (
        <ul className="bullets">
          {details.map((error) => <li key={`${error.field} ${error.code}`}>{errorText(error.code, error.params)}</li>)}
        </ul>
      )}
      {status >= 500 && traceId && <span className="meta">{t('problem.trace')} <code>{traceId}</code></span>}
    </Note>
  );
}
