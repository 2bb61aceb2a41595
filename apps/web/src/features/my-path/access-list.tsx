import type { AccessLogItem } from '@valopolku/contracts';
import { ROLES, type Role } from '@valopolku/domain';
import { List, ListRow } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../platform/format/use-format.js';
import { useChoice } from '../../platform/i18n/use-choice.js';

const isRole = (value: string | undefined): value is Role => ROLES.some((role) => role === value);

/** Operations that only look; all others wrote something. */
const looks = /\.(read|list|search|open|readTimeline)$/;

/** Who looked at my data or wrote to it, when, and why when it was asked. */
export function AccessList({ items, ownId }: { items: readonly AccessLogItem[]; ownId: string }) {
  const { t } = useTranslation('myPath');
  const choice = useChoice();
  const format = useFormat();
  const who = ({ by, byUserId, roles, asDeputy }: AccessLogItem) => {
    const role = roles[0];
    if (byUserId === ownId) return t('access.you');
    return isRole(role) ? t(asDeputy ? 'access.whoAsDeputy' : 'access.who', { name: by, role: choice('role', role).toLocaleLowerCase(format.locale) }) : by;
  };
  const what = ({ operation, result }: AccessLogItem) => {
    if (result === 'refused') return t('access.refused');
    return looks.test(operation) ? t('access.viewed') : t('access.changed');
  };
  return (
    <List>
      {items.map((item) => (
        <ListRow
          key={item.id}
          title={who(item)}
          detail={[what(item), item.reason && t('access.reason', { reason: item.reason })].filter(Boolean).join(' ')}
          aside={<span className="meta nowrap">{format.moment(item.at)}</span>}
        />
      ))}
    </List>
  );
}
