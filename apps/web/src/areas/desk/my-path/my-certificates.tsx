import type { MyPathResponse } from '@valopolku/contracts';
import { GRADES, type Grade } from '@valopolku/domain';
import { Icon, List, ListRow, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { Localized } from '../../../platform/i18n/localized.js';
import { useChoice } from '../../../platform/i18n/use-choice.js';

const isGrade = (value: string): value is Grade => GRADES.some((grade) => grade === value);

/** Degree parts that are mine for good. */
export function MyCertificates({ completions, isOver = false }: Pick<MyPathResponse, 'completions'> & { isOver?: boolean }) {
  const { t } = useTranslation('myPath');
  const choice = useChoice();
  const format = useFormat();
  return (
    <Section title={t('certificates.title')}>
      {completions.length === 0 ? <p className="my-path-words">{t(isOver ? 'certificates.none' : 'certificates.empty')}</p> : (
        <List>
          {completions.map(({ degreePart, grade, date }) => (
            <ListRow
              key={`${degreePart.id} ${date}`}
              lead={<Icon name="certificate" />}
              title={<Localized text={degreePart.name} />}
              detail={t('certificates.detail', { grade: isGrade(grade) ? choice('grade', grade) : grade, date: format.date(date) })}
            />
          ))}
        </List>
      )}
    </Section>
  );
}
