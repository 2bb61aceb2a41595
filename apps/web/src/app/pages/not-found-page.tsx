import { EmptyState, LinkButton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { Page } from '../../platform/page/page.js';
import { paths } from '../../platform/paths.js';

export function NotFoundPage() {
  const { t } = useTranslation('common');
  return (
    <Page title={t('problem.notFoundTitle')}>
      <EmptyState title={t('problem.notFoundText')} actions={<LinkButton href={paths.home} variant="primary">{t('problem.home')}</LinkButton>} />
    </Page>
  );
}
