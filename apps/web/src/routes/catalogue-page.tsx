import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { qualificationsQuery } from '../features/catalogue/catalogue.queries.js';
import { QualificationTable } from '../features/catalogue/qualification-table.js';
import { Page } from '../platform/page/page.js';
import { QueryView } from '../platform/page/query-view.js';

/** Qualifications that targets are chosen from. */
export function CataloguePage() {
  const { t } = useTranslation('catalogue');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <QueryView query={useQuery(qualificationsQuery)}>{({ items }) => <QualificationTable qualifications={items} />}</QueryView>
    </Page>
  );
}
