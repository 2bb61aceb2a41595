import { useTranslation } from 'react-i18next';
import { Statement } from '../statement.js';

const sections = ['who', 'what', 'never', 'seen', 'rights', 'device'] as const;

export function PrivacyPage() {
  const { t } = useTranslation('statements');
  return (
    <Statement
      title={t('privacy.title')}
      lead={t('privacy.lead')}
      sections={sections.map((id) => ({ id, title: t(`privacy.section.${id}.title`), text: t(`privacy.section.${id}.text`) }))}
    />
  );
}
