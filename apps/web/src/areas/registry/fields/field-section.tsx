import { useQuery } from '@tanstack/react-query';
import { Button, List, ListRow, Section } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../platform/i18n/localized.js';
import { QueryView } from '../../../platform/page/query-view.js';
import { fieldsQuery } from '../../../data/registry/fields.js';
import { can, useSession } from '../../../platform/session/use-session.js';
import { FieldDialog } from './field-dialog.js';

/** The organisation's fields of work; a manager or an admin adds its own. */
export function FieldSection() {
  const { t } = useTranslation('fields');
  const session = useSession();
  const [isAdding, setAdding] = useState(false);
  const add = can(session, 'field.create') && <Button size="small" icon="plus" onPress={() => setAdding(true)}>{t('create')}</Button>;
  return (
    <Section title={t('title')} action={add || undefined}>
      <p className="muted">{t('lead')}</p>
      <QueryView query={useQuery(fieldsQuery)}>
        {({ items }) => (
          <List>{items.map(({ id, code, name }) => <ListRow key={id} title={<Localized text={name} />} aside={<span className="meta">{code}</span>} weight="text" />)}</List>
        )}
      </QueryView>
      {isAdding && <FieldDialog onClose={() => setAdding(false)} />}
    </Section>
  );
}
