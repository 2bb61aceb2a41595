import type { QualificationResponse, QualificationVersionItem } from '@valopolku/contracts';
import { Note, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { DegreePartSection } from './degree-part-section.js';

/** The versions of the requirements, each with its degree parts. */
export function QualificationVersions({ qualification }: { qualification: QualificationResponse }) {
  return qualification.versions.map((version) => <Version key={version.id} version={version} />);
}

function Version({ version }: { version: QualificationVersionItem }) {
  const { t } = useTranslation('catalogue');
  const choice = useChoice();
  const format = useFormat();
  const inForce = version.validFrom ? t('inForce', { from: format.date(version.validFrom), to: version.validTo ? format.date(version.validTo) : '' }) : null;
  return (
    <Section title={version.diaryNumber ?? t('noDiaryNumber')} count={t('degreeParts', { count: version.degreeParts.length })}>
      <p className="meta">{[choice('gradingScale', version.gradingScale), inForce].filter(Boolean).join(' · ')}</p>
      {version.draft && <Note tone="info" title={t('draftTitle')}>{t('draftText')}</Note>}
      {version.degreeParts.map((part) => <DegreePartSection key={part.id} part={part} />)}
    </Section>
  );
}
