import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { qualificationsQuery } from '../../../../data/catalogue/qualifications.js';
import { QualificationTable } from '../qualification-table.js';
import { FieldSection } from '../../../registry/fields/field-section.js';
import { Page } from '../../../../platform/page/page.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { ShowMore } from '../../../../platform/page/show-more.js';

/** Qualifications that targets are chosen from. */
export function CataloguePage() {
  const { t } = useTranslation(['catalogue', 'common']);
  const query = useInfiniteQuery(qualificationsQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <QueryView query={query}>{({ pages }) => <QualificationTable qualifications={pages.flatMap(({ items }) => items)} />}</QueryView>
      {query.hasNextPage && <div className="list-more"><ShowMore query={query} /></div>}
      <FieldSection />
    </Page>
  );
}
