import { useQuery } from '@tanstack/react-query';
import { Icon, Link, Ribbon } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { paths } from '../../platform/paths.js';
import { configurationQuery } from '../../platform/session/session.queries.js';
import { FeedbackOpening } from './feedback-opening.js';

/** What the law wants within reach of every page, and a word that the people are invented when they are. */
export function ShellFooter() {
  const { t } = useTranslation('shell');
  const { data } = useQuery(configurationQuery);
  return (
    <>
      <Link href={paths.accessibility}>{t('footer.accessibility')}</Link>
      <Link href={paths.privacy}>{t('footer.privacy')}</Link>
      <FeedbackOpening />
      {data?.demo && <Ribbon icon={<Icon name="flask" size="small" />}>{t('demo')}</Ribbon>}
    </>
  );
}
