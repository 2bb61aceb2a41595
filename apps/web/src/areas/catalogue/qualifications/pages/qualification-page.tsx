import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { localized } from '@valopolku/domain';
import { Breadcrumbs } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { qualificationQuery } from '../../../../data/catalogue/qualifications.js';
import { QualificationVersions } from '../qualification-versions.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { useLanguage } from '../../../../platform/i18n/use-language.js';
import { Page } from '../../../../platform/page/page.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { useWayBack } from '../../../../platform/page/way-back.js';
import { paths } from '../../../../platform/paths.js';

/** One qualification: its versions, degree parts and requirements. */
export function QualificationPage() {
  const wayBack = useWayBack(paths.catalogue);
  const { t } = useTranslation('catalogue');
  const choice = useChoice();
  const language = useLanguage();
  const { id } = useParams({ from: '/signedIn/catalogue/$id' });
  const query = useQuery(qualificationQuery(id));
  const name = query.data ? localized(query.data.name, language).text : t('qualification');
  return (
    <Page
      title={name}
      lead={query.data && `${choice('qualificationType', query.data.type)} · ${query.data.code}`}
      above={<Breadcrumbs label={t('where')} crumbs={[{ label: t('title'), href: wayBack }, { label: name }]} />}
    >
      <QueryView query={query}>{(qualification) => <QualificationVersions qualification={qualification} />}</QueryView>
    </Page>
  );
}
