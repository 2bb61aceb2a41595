import { Note } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useSessionEnd } from '../../../platform/session/use-session-end.js';

/** That a session has ended, and why; nothing where somebody came to sign in. */
export function EndedNote() {
  const { t } = useTranslation('sessionEnd');
  const { why } = useSessionEnd();
  const reason = why();
  if (!reason) return null;
  return <Note role="status" tone={reason === 'others' ? 'warn' : 'info'} title={t('title')}>{t(`reason.${reason}`)}</Note>;
}
