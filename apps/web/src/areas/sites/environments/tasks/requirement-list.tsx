import type { RequirementItem } from '@valopolku/contracts';
import { Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../platform/i18n/localized.js';

/** The words behind the numbers of the columns, and which requirements no task builds. */
export function RequirementList({ requirements, count }: { requirements: readonly RequirementItem[]; count: (requirementId: string) => number }) {
  const { t } = useTranslation('environments');
  return (
    <ol className="environments-requirements" aria-label={t('tasks.requirements')}>
      {requirements.map(({ id, text }, index) => (
        <li key={id} className="environments-requirement">
          <b className="num">{index + 1}</b>
          <span><Localized text={text} /></span>
          {count(id) === 0 ? <Status tone="warn">{t('tasks.noTask')}</Status> : <span className="meta nowrap">{t('tasks.count', { count: count(id) })}</span>}
        </li>
      ))}
    </ol>
  );
}
