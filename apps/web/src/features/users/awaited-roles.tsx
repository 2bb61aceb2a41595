import { useQuery } from '@tanstack/react-query';
import { List, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { ProblemMessage } from '../../platform/problem/problem-message.js';
import { RoleGrantRow } from './role-grant-row.js';
import { roleGrantsQuery } from './role-grants.queries.js';
import './users.css';

/** Roles of admins that wait for somebody; nothing while none do. */
export function AwaitedRoles() {
  const { t } = useTranslation('roleGrants');
  const { data, error } = useQuery(roleGrantsQuery);
  if (error) return <ProblemMessage problem={error} />;
  if (!data || data.items.length === 0) return null;
  return (
    <div className="users-waiting">
      <Section title={t('title')} count={data.items.length}>
        <List>{data.items.map((grant) => <RoleGrantRow key={grant.id} grant={grant} />)}</List>
      </Section>
    </div>
  );
}
