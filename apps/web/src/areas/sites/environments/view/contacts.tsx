import type { EnvironmentResponse } from '@valopolku/contracts';
import { dialled } from '@valopolku/domain';
import { List, ListRow, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';

/** Whom to call there, and who guides the work. */
export function Contacts({ environment: { contacts } }: { environment: EnvironmentResponse }) {
  const { t } = useTranslation('environments');
  return (
    <Section title={t('contacts')}>
      {contacts.length === 0 ? <p className="muted">{t('noContacts')}</p> : (
        <List label={t('contacts')}>
          {contacts.map(({ name, title, phone, email, instructor }) => (
            <ListRow
              key={`${name} ${phone ?? ''} ${email ?? ''}`}
              title={name}
              detail={
                <>
                  {[title, instructor && t('instructor')].filter(Boolean).join(', ')}
                  {phone && <div><a href={`tel:${dialled(phone)}`}>{phone}</a></div>}
                  {email && <div><a href={`mailto:${email}`}>{email}</a></div>}
                </>
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}
