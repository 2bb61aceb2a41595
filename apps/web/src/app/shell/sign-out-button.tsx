import { Button } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useAskedSignOut } from './use-asked-sign-out.js';

/** Always in sight on a wide screen: a shared computer at a workshop is the rule. */
export function SignOutButton() {
  const { t } = useTranslation('shell');
  const { signOut, isPending, question } = useAskedSignOut();
  return (
    <>
      <Button className="only-desktop" variant="quiet" size="small" icon="logout" isLoading={isPending} onPress={signOut}>
        {t('signOut')}
      </Button>
      {question}
    </>
  );
}
