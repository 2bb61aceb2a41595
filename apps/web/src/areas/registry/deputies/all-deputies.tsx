import { useQuery } from '@tanstack/react-query';
import { Button, List, Section } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../../platform/page/query-view.js';
import { deputiesQuery } from '../../../data/registry/deputies.js';
import { DeputyRow } from './deputy-row.js';
import { NameDeputyDialog } from './name-deputy-dialog.js';
import './deputies.css';

/** Everyone who stands in for somebody, for the admin. */
export function AllDeputies() {
  const { t } = useTranslation('deputies');
  const [isNaming, setNaming] = useState(false);
  const query = useQuery(deputiesQuery);
  return (
    <Section title={t('all')} action={<Button size="small" icon="user-plus" onPress={() => setNaming(true)}>{t('name')}</Button>}>
      <p className="muted deputies-note">{t('meaningForAnyone')}</p>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0
            ? <p>{t('noneAtAll')}</p>
            : <List>{items.map((item) => <DeputyRow key={item.id} deputy={item} title={t('pair', { deputy: item.deputy.name, coach: item.coach.name })} />)}</List>
        }
      </QueryView>
      {isNaming && <NameDeputyDialog isForAnyone onClose={() => setNaming(false)} />}
    </Section>
  );
}
