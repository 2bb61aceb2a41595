import { useTranslation } from 'react-i18next';
import { OwnDeputies } from '../../deputies/own-deputies.js';
import { OwnFacts } from '../own-facts.js';
import { Page } from '../../../../platform/page/page.js';
import { useSession } from '../../../../platform/session/use-session.js';

/** The signed-in user's own account: the password, and a coach's deputies. */
export function AccountPage() {
  const { t } = useTranslation('ownAccount');
  const { roles } = useSession();
  return (
    <Page title={t('title')}>
      <OwnFacts />
      {roles.includes('coach') && <OwnDeputies />}
    </Page>
  );
}
