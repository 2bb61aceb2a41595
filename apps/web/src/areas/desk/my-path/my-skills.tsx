import type { MyPathResponse, PathSkill, PathTarget } from '@valopolku/contracts';
import { inEnglishFirstPerson, inFirstPerson, type LocalizedText } from '@valopolku/domain';
import { Icon, Ring, Section, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { Localized } from '../../../platform/i18n/localized.js';
import './my-skills.css';

/** What I can do already and what I still practise, in the words of the requirements, said by oneself. */
export function MySkills({ targets }: Pick<MyPathResponse, 'targets'>) {
  const { t } = useTranslation('myPath');
  if (targets.length === 0) return null;
  return (
    <Section title={t('skills.title')}>
      {targets.map((target) => <Target key={target.degreePart.id} target={target} />)}
    </Section>
  );
}

/** Of a part that I have already nothing is counted and nothing is ahead. */
function Target({ target }: { target: PathTarget }) {
  const { t } = useTranslation('myPath');
  const format = useFormat();
  const { degreePart, completedOn } = target;
  if (!completedOn) return <TargetAhead target={target} />;
  return (
    <div className="my-target">
      <div className="my-target-head">
        <div>
          <h3><Localized text={degreePart.name} /></h3>
          <p><Status tone="ok">{t('skills.completed', { date: format.date(completedOn) })}</Status></p>
        </div>
      </div>
    </div>
  );
}

function TargetAhead({ target: { degreePart, skills } }: { target: PathTarget }) {
  const { t } = useTranslation('myPath');
  const learned = skills.filter(({ state }) => state === 'learned');
  const words = t('skills.count', { count: learned.length, total: skills.length });
  return (
    <div className="my-target">
      <div className="my-target-head">
        <Ring size="large" value={learned.length} total={skills.length} label={words} />
        <div>
          <h3><Localized text={degreePart.name} /></h3>
          <p className="muted">{words}</p>
        </div>
      </div>
      <Skills skills={learned} />
      <Skills title={t('skills.practising')} skills={skills.filter(({ state }) => state === 'practising')} />
      <Skills title={t('skills.ahead')} skills={skills.filter(({ state }) => state === 'ahead')} />
    </div>
  );
}

/** Where there are no words in the language, `Localized` says the Finnish ones, marked as Finnish. */
const saidByOneself = ({ fi, en, ...rest }: LocalizedText): LocalizedText => ({ ...rest, fi: inFirstPerson(fi), ...(en && { en: inEnglishFirstPerson(en) }) });

function Skills({ title, skills }: { title?: string; skills: readonly PathSkill[] }) {
  const { t } = useTranslation('myPath');
  if (skills.length === 0) return null;
  return (
    <>
      {title && <h4 className="my-skills-title">{title}</h4>}
      <ul className="my-skills">
        {skills.map(({ requirementId, text, state }) => (
          <li key={requirementId} className={`my-skill-${state}`}>
            <Icon name={state === 'learned' ? 'check-circle' : state === 'practising' ? 'dot-circle' : 'circle'} />
            <span>{state === 'learned' && <span className="sr-only">{t('skills.learned')} </span>}<Localized text={saidByOneself(text)} /></span>
          </li>
        ))}
      </ul>
    </>
  );
}
