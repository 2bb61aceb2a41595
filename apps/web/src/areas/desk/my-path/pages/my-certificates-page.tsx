import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MyCertificates } from '../my-certificates.js';
import { myPathQuery } from '../../../../data/desk/my-path.js';
import { Page } from '../../../../platform/page/page.js';
import { QueryView } from '../../../../platform/page/query-view.js';

/** Degree parts that the trainee has completed. */
export function MyCertificatesPage() {
  const { t } = useTranslation('myPath');
  return (
    <Page title={t('certificates.page')}>
      <QueryView query={useQuery(myPathQuery)}>{({ completions, ending }) => <MyCertificates completions={completions} isOver={Boolean(ending)} />}</QueryView>
    </Page>
  );
}
