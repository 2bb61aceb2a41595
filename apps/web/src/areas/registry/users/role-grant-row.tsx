import type { RoleGrantResponse } from '@valopolku/contracts';
import { Button, ListRow, useToast } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { ConfirmDialog } from '../../../platform/page/confirm-dialog.js';
import { ProblemMessage } from '../../../platform/problem/problem-message.js';
import { can, useSession } from '../../../platform/session/use-session.js';
import { useDecideGrant } from '../../../data/registry/role-grants.js';
import { useRoleNames } from './use-role-names.js';

/** Roles that wait: whose, who asked, until when, and what this admin may do about it. */
export function RoleGrantRow({ grant }: { grant: RoleGrantResponse }) {
  const { t } = useTranslation('roleGrants');
  const format = useFormat();
  const toast = useToast();
  const names = useRoleNames();
  const confirm = useDecideGrant(grant, 'confirmation');
  const withdraw = useDecideGrant(grant, 'withdrawal');
  const [isAsking, setAsking] = useState(false);
  const { user: { name }, askedBy, askedAt, effectiveAt } = grant;
  const { userId } = useSession();
  // Who neither asked nor is concerned may confirm it, but for an admin who is too new.
  const isTooNew = !can(grant, 'roleGrant.confirm') && userId !== grant.user.id && userId !== askedBy?.id;
  const when = format.moment(askedAt);
  return (
    <ListRow
      title={t('of', { name, roles: names(grant.roles) })}
      detail={
        <>
          {askedBy ? t('asked', { by: askedBy.name, when }) : t('askedAtServer', { when })}{' '}
          {effectiveAt ? t('takesEffect', { when: format.moment(effectiveAt) }) : t('needsSecond')}
          {isTooNew && <div>{t('tooNew')}</div>}
          <ProblemMessage problem={confirm.error} />
        </>
      }
      aside={
        <span className="row wrap">
          {can(grant, 'roleGrant.confirm') && (
            <Button size="small" variant="primary" aria-label={t('confirmOf', { name })} isLoading={confirm.isPending} onPress={() => confirm.mutate(undefined, { onSuccess: () => toast({ message: t('confirmed', { name }) }) })}>{t('confirm')}</Button>
          )}
          {can(grant, 'roleGrant.withdraw') && (
            <Button size="small" aria-label={t('withdrawOf', { name })} onPress={() => setAsking(true)}>{t('withdraw')}</Button>
          )}
          {isAsking && (
            <ConfirmDialog
              title={t('withdrawOf', { name })}
              confirmLabel={t('withdrawSave')}
              isLoading={withdraw.isPending}
              problem={withdraw.error}
              onConfirm={() => withdraw.mutate(undefined, { onSuccess: () => { setAsking(false); toast({ message: t('withdrawn', { name }) }); } })}
              onClose={() => setAsking(false)}
            >
              {t('withdrawText', { roles: names(grant.roles) })}
            </ConfirmDialog>
          )}
        </span>
      }
    />
  );
}
