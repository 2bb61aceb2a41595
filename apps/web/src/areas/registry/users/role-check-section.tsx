import { useQuery } from '@tanstack/react-query';
import { Button, Section } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { QueryView } from '../../../platform/page/query-view.js';
import { can, useSession } from '../../../platform/session/use-session.js';
import { ChangeRoleCheckDialog } from './change-role-check-dialog.js';
import { roleCheckQuery } from '../../../data/registry/role-grants.js';
import './users.css';

/** How a role that opens cases comes to an admin, and the way to another. */
export function RoleCheckSection() {
  const { t } = useTranslation('roleGrants');
  const format = useFormat();
  const session = useSession();
  const query = useQuery(roleCheckQuery);
  const [isChanging, setChanging] = useState(false);
  const action = can(session, 'roleCheck.change') && query.data && <Button size="small" onPress={() => setChanging(true)}>{t('check.change')}</Button>;
  return (
    <Section title={t('check.title')} action={action}>
      <p className="muted users-note">{t('check.lead')}</p>
      <QueryView query={query}>
        {({ check, isStandard, next, nextFrom }) => (
          <>
            <p><b>{t(`check.${check}`)}</b></p>
            {isStandard && <p className="muted">{t('check.standard')}</p>}
            {next && nextFrom && <p>{t('check.next', { when: format.moment(nextFrom), check: t(`check.${next}`) })}</p>}
          </>
        )}
      </QueryView>
      {isChanging && query.data && <ChangeRoleCheckDialog current={query.data} onClose={() => setChanging(false)} />}
    </Section>
  );
}
