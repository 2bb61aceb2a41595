import type { UserResponse } from '@valopolku/contracts';
import { Button, Status, Table, type TableColumn } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../../../platform/session/use-session.js';
import { optionName } from '../../../platform/form/fields/option-name.js';
import { useFieldOptions } from '../../../data/registry/choices/use-fetched-options.js';
import { useMunicipalityOptions } from '../../../data/registry/choices/use-municipality-options.js';
import { ChangeUserDialog } from './change-user-dialog.js';
import { useRoleNames } from './use-role-names.js';

/** Accounts with their roles and where they reach. */
export function UserTable({ users }: { users: readonly UserResponse[] }) {
  const { t } = useTranslation(['users', 'roleGrants', 'common']);
  const names = useRoleNames();
  const where = useWhere();
  const [openedId, setOpenedId] = useState<string | null>(null);
  const opened = users.find(({ id }) => id === openedId);
  const roles = ({ roles: held, awaitedRoles }: UserResponse) => (
    <>
      {names(held)}
      {awaitedRoles.length > 0 && <div className="meta">{t('roleGrants:awaited', { roles: names(awaitedRoles) })}</div>}
    </>
  );
  const state = (user: UserResponse) => <Status tone={user.active ? 'ok' : 'mute'}>{user.active ? t('active') : t('inactive')}</Status>;
  const edit = (user: UserResponse) =>
    can(user, 'user.change') && <Button size="small" onPress={() => setOpenedId(user.id)} aria-label={t('changeOf', { name: user.name })}>{t('common:action.edit')}</Button>;
  const columns: TableColumn<UserResponse>[] = [
    { id: 'name', header: t('column.name'), isRowHeader: true, cell: (user) => user.name },
    { id: 'roles', header: t('column.roles'), cell: roles },
    { id: 'where', header: t('column.where'), cell: where, isLowPriority: true },
    { id: 'email', header: t('column.email'), cell: (user) => <span className="muted">{user.email}</span> },
    { id: 'state', header: t('column.state'), cell: state },
    { id: 'edit', header: <span className="sr-only">{t('column.actions')}</span>, align: 'right', cell: edit },
  ];
  return (
    <>
      <Table
        label={t('title')}
        columns={columns}
        rows={users}
        rowId={({ id }) => id}
        renderListItem={(user) => (
          <div className="row row-top">
            <div className="grow">
              <b>{user.name}</b>
              <div>{roles(user)}</div>
              <div className="meta">{[user.email, where(user)].filter((text) => text !== '–').join(' · ')}</div>
              {state(user)}
            </div>
            {edit(user)}
          </div>
        )}
      />
      {opened && <ChangeUserDialog user={opened} onClose={() => setOpenedId(null)} />}
    </>
  );
}

/** "Rauma, Eurajoki · puhtausala"; a dash when the account reaches by its role alone. */
function useWhere() {
  const municipalities = useMunicipalityOptions({ use: 'any' });
  const fields = useFieldOptions();
  return ({ municipalityCodes, fieldIds }: UserResponse): string => {
    const places = municipalityCodes.map((code) => optionName(municipalities, code)).sort();
    const trades = fieldIds.map((id) => optionName(fields, id)).sort();
    return [places.join(', '), trades.join(', ')].filter(Boolean).join(' · ') || '–';
  };
}
