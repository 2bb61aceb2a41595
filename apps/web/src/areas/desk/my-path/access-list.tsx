import type { AccessAct, AccessLogItem } from '@valopolku/contracts';
import { ROLES, SEEN_HOWS, type Role } from '@valopolku/domain';
import { List, ListRow } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { useChoice } from '../../../platform/i18n/use-choice.js';

const isRole = (value: string | undefined): value is Role => ROLES.some((role) => role === value);

/** Who looked at my data or wrote to it: a row for each person and day, what it was, and why when it was asked. */
export function AccessList({ items, ownId }: { items: readonly AccessLogItem[]; ownId: string }) {
  const { t } = useTranslation('myPath');
  const choice = useChoice();
  const format = useFormat();
  const did = useDid();
  const who = ({ by, byUserId, roles, asDeputy }: AccessLogItem) => {
    const role = roles[0];
    if (byUserId === ownId) return t('access.you');
    return isRole(role) ? t(asDeputy ? 'access.whoAsDeputy' : 'access.who', { name: by, role: choice('role', role).toLocaleLowerCase(format.locale) }) : by;
  };
  const when = ({ date, firstAt, lastAt }: AccessLogItem) => {
    const [from, to] = [format.time(firstAt), format.time(lastAt)];
    return from === to ? format.moment(lastAt) : t('access.between', { date: format.near(date), from, to });
  };
  return (
    <List>
      {items.map((item) => (
        <ListRow
          key={item.id}
          title={who(item)}
          detail={[...did(item.acts, item.byUserId === ownId), ...item.reasons.map((reason) => t('access.reason', { reason }))].join(' ')}
          aside={<span className="meta nowrap">{when(item)}</span>}
        />
      ))}
    </List>
  );
}

/** Nobody needs to be told that they saw themselves in a list: they looked at their data. */
function asOwn(acts: readonly AccessAct[]): AccessAct[] {
  const others = acts.filter(({ how }) => how !== 'listed');
  return others.length === acts.length || others.some(({ how }) => how === 'looked') ? others : [{ how: 'looked', what: 'other' }, ...others];
}

/** A sentence for each way of seeing: "Katsoi työpäiväkirjaasi ja suunnitelmaasi." */
function useDid() {
  const { t } = useTranslation('myPath');
  const format = useFormat();
  return (given: readonly AccessAct[], isOwn: boolean): string[] => {
    const acts = isOwn ? asOwn(given) : given;
    return SEEN_HOWS.flatMap((how) => {
      const things = acts.filter((act) => act.how === how).map(({ what }) => (how === 'listed' ? t(`access.list.${what}`) : t(`access.thing.${what}`)));
      const sentence = isOwn ? (`access.ownDid.${how}` as const) : (`access.did.${how}` as const);
      return things.length > 0 ? [t(sentence, { things: format.list(things) })] : [];
    });
  };
}
