import { Button } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import './account.css';

export interface FirstPasswordProps {
  email: string;
  password: string;
  onClose: () => void;
}

/** The one time that the password is seen: to be told or written down for the person. */
export function FirstPassword({ email, password, onClose }: FirstPasswordProps) {
  const { t } = useTranslation(['traineeAccount', 'common']);
  return (
    <div className="stack stack-m" role="status">
      <p>{t('tell')}</p>
      <dl className="first-password">
        <dt>{t('email')}</dt><dd>{email}</dd>
        <dt>{t('password')}</dt><dd><code>{password}</code></dd>
      </dl>
      <p className="muted">{t('once')}</p>
      <div className="form-actions"><Button variant="primary" onPress={onClose}>{t('told')}</Button></div>
    </div>
  );
}
