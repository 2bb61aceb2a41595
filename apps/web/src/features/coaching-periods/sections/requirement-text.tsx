import type { RequirementReadiness } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../platform/i18n/localized.js';

/** The statement of a requirement; one that is not the official text says so. */
export function RequirementText({ requirement: { text, draft } }: { requirement: Pick<RequirementReadiness, 'text' | 'draft'> }) {
  const { t } = useTranslation('coachingPeriods');
  return <><Localized text={text} />{draft && <> <span className="micro nowrap">({t('readiness.draft')})</span></>}</>;
}
