import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ROLES, type Role } from '@valopolku/domain';
import { Button, EmptyState, Select } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AllDeputies } from '../../deputies/all-deputies.js';
import { AwaitedRoles } from '../awaited-roles.js';
import { CreateUserDialog } from '../create-user-dialog.js';
import { RegistersSection } from '../registers-section.js';
import { RoleCheckSection } from '../role-check-section.js';
import { UserTable } from '../user-table.js';
import { usersQuery } from '../../../../data/registry/users.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { Page } from '../../../../platform/page/page.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { can, useSession } from '../../../../platform/session/use-session.js';
import { ShowMore } from '../../../../platform/page/show-more.js';

/** Home of the admin: people and their roles. */
export function UsersPage() {
  const { t } = useTranslation(['users', 'common']);
  const choice = useChoice();
  const session = useSession();
  const { role } = useSearch({ from: '/signedIn/users' });
  const navigate = useNavigate();
  const [isAdding, setAdding] = useState(false);
  const query = useInfiniteQuery(usersQuery({ role: role as Role | undefined }));
  const roles = [{ id: 'all', label: t('allRoles') }, ...ROLES.map((id) => ({ id: id as string, label: choice('role', id) }))];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={can(session, 'user.create') && <Button variant="primary" icon="user-plus" onPress={() => setAdding(true)}>{t('create')}</Button>}
    >
      <AwaitedRoles />
      <Select isInline label={t('field.role')} placeholder={t('allRoles')} options={roles} value={role ?? 'all'} onChange={(id) => void navigate({ to: '.', search: { role: id === 'all' ? undefined : id } })} />
      <QueryView query={query}>
        {({ pages }) => {
          const users = pages.flatMap(({ items }) => items);
          if (users.length === 0) return <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>;
          return <UserTable users={users} />;
        }}
      </QueryView>
      {query.hasNextPage && <div className="list-more"><ShowMore query={query} /></div>}
      {can(session, 'deputy.create') && <AllDeputies />}
      {can(session, 'roleCheck.read') && <RoleCheckSection />}
      {can(session, 'organisation.change') && <RegistersSection />}
      {isAdding && <CreateUserDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
