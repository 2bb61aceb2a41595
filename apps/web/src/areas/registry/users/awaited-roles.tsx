import { useQuery } from '@tanstack/react-query';
import { List, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { QueryProblem } from '../../../platform/problem/query-problem.js';
import { RoleGrantRow } from './role-grant-row.js';
import { roleGrantsQuery } from '../../../data/registry/role-grants.js';
import './users.css';

/** Roles of admins that wait for somebody; nothing while none do. */
export function AwaitedRoles() {
  const { t } = useTranslation('roleGrants');
  const { data, error, refetch } = useQuery(roleGrantsQuery);
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data || data.items.length === 0) return null;
  return (
    <div className="users-waiting">
      <Section title={t('title')} count={data.items.length}>
        <List>{data.items.map((grant) => <RoleGrantRow key={grant.id} grant={grant} />)}</List>
      </Section>
    </div>
  );
}
