import type { DegreePartItem } from '@valopolku/contracts';
import { Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { Localized } from '../../../platform/i18n/localized.js';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { DraftsLine } from '../../../platform/requirements/drafts-line.js';

/** One degree part with its requirements; our own statements say that they are a draft. */
export function DegreePartSection({ part }: { part: DegreePartItem }) {
  const { t } = useTranslation('catalogue');
  const choice = useChoice();
  const format = useFormat();
  const points = part.points == null ? t('pointsUnknown') : t('points', { points: format.number(part.points, 1) });
  const facts = [choice('degreePartKind', part.kind), points, part.code].join(' · ');
  return (
    <Section title={<Localized text={part.name} />} level={3}>
      <p className="meta">
        {facts}
        {part.competenceArea && <> · <span lang="fi">{part.competenceArea}</span></>}
      </p>
      <DraftsLine requirements={part.requirements} />
      {part.requirements.length === 0 ? (
        <p className="muted">{t('noRequirements')}</p>
      ) : (
        <ol className="read">
          {part.requirements.map((one) => (
            <li key={one.id}><Localized text={one.text} /></li>
          ))}
        </ol>
      )}
    </Section>
  );
}
