import type { EnvironmentResponse } from '@valopolku/contracts';
import { Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';

/** Who answers for the place and where the work is done: two things; and how to work there. */
export function EnvironmentFacts({ environment }: { environment: EnvironmentResponse }) {
  const { t } = useTranslation('environments');
  const format = useFormat();
  const { organiser, place, project, tools, safety, chartedOn, retiredOn } = environment;
  const facts = [
    { id: 'organiser', words: organiser },
    { id: 'place', words: place },
    { id: 'tools', words: tools },
    { id: 'safety', words: safety },
    { id: 'project', words: project?.name },
    { id: 'chartedOn', words: chartedOn && format.date(chartedOn) },
    { id: 'retiredOn', words: retiredOn && format.date(retiredOn) },
  ] as const;
  return (
    <Section title={t('facts')}>
      <dl className="environments-facts">
        {facts.map(({ id, words }) => words && <div key={id}><dt>{t(`field.${id}`)}</dt><dd className="preserve">{words}</dd></div>)}
      </dl>
    </Section>
  );
}
