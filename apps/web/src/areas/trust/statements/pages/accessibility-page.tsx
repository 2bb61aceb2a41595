import { useTranslation } from 'react-i18next';
import { Statement } from '../statement.js';

const sections = ['level', 'how', 'gaps', 'feedback', 'authority'] as const;

export function AccessibilityPage() {
  const { t } = useTranslation('statements');
  return (
    <Statement
      title={t('accessibility.title')}
      lead={t('accessibility.lead')}
      sections={sections.map((id) => ({ id, title: t(`accessibility.section.${id}.title`), text: t(`accessibility.section.${id}.text`) }))}
    />
  );
}
