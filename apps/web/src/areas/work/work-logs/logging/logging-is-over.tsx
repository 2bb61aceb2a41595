import { EmptyState, LinkButton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../../platform/paths.js';

/** To a person whose own period has ended: there is no day to tell of any more, and nobody to ask for a place. */
export function LoggingIsOver() {
  const { t } = useTranslation('logWork');
  return (
    <div className="log-work">
      <header className="log-work-head">
        <span />
        <h1 id="page-title" tabIndex={-1}>{t('title')}</h1>
      </header>
      <main className="log-work-main" id="main" tabIndex={-1}>
        <EmptyState title={t('over')} actions={<LinkButton variant="primary" href={paths.myPath}>{t('overBack')}</LinkButton>}>{t('overText')}</EmptyState>
      </main>
    </div>
  );
}
