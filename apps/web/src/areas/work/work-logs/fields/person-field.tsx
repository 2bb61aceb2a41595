import type { LoggablePerson } from '@valopolku/contracts';
import { FormField, PersonTile, SearchField } from '@valopolku/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormField } from '../../../../platform/form/fields/use-form-field.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import type { LogWork } from '../logging/use-log-work-form.js';
import './person-field.css';

/** More people than fit on a phone at once: then a search field helps. */
const many = 6;

type FoundBy = (text: string, typed: string) => boolean;
const holds: FoundBy = (text, typed) => text.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase());

/** How words are alike is fetched when somebody searches; until it has come a plain look does. */
function useFoundBy(typed: string): FoundBy {
  const [foundBy, setFoundBy] = useState<FoundBy>(() => holds);
  const isSearching = typed !== '';
  useEffect(() => {
    if (isSearching) import('../diary/found-by.js').then(({ isFoundBy }) => setFoundBy(() => isFoundBy)).catch(() => undefined);
  }, [isSearching]);
  return foundBy;
}

/** Whose work it was: one of those placed on the day. */
export function PersonField({ work: { form, people, choose } }: { work: LogWork }) {
  const { t } = useTranslation(['logWork', 'common']);
  const format = useFormat();
  const [word, setWord] = useState('');
  const { id, value, error } = useFormField({ form, name: 'coachingPeriodId', label: t('who'), errorTexts: { invalidId: t('whoMissing'), required: t('whoMissing') } });
  const detail = ({ environment, last }: LoggablePerson) => `${environment.name} · ${last ? t('loggedOn', { date: format.near(last.date) }) : t('notLogged')}`;
  const isFound = useFoundBy(word);
  const shown = people.filter(({ name }) => isFound(name, word));
  return (
    <FormField id={id} role="radiogroup" label={t('who')} isLabelHidden error={error}>
      {people.length > many && <SearchField label={t('search')} isLabelHidden placeholder={t('search')} value={word} onChange={setWord} clearLabel={t('common:clear')} />}
      <div className="log-work-people">
        {shown.map((person) => (
          <PersonTile key={person.coachingPeriodId} name={person.name} detail={detail(person)} group={id} isSelected={person.coachingPeriodId === value} onSelect={() => choose(person)} />
        ))}
        {shown.length === 0 && <p className="muted">{t('common:noMatches')}</p>}
      </div>
    </FormField>
  );
}
