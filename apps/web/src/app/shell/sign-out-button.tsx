import { Button } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../../platform/session/use-sign-out.js';

/** Always in sight on a wide screen: a shared computer at a workshop is the rule. */
export function SignOutButton() {
  const { t } = useTranslation('shell');
  const signOut = useSignOut();
  return (
    <Button className="only-desktop" variant="quiet" size="small" icon="logout" isLoading={signOut.isPending} onPress={() => signOut.mutate()}>
      {t('signOut')}
    </Button>
  );
}
