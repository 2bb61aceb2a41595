import { Injectable } from '@nestjs/common';
import type { NotificationListQuery, NotificationListResponse, NotificationResponse } from '@valopolku/contracts';
import { DomainError, type Actor, type NotificationKind } from '@valopolku/domain';
import { requireAccess } from '../../../platform/access/require.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Notifications } from '../../../platform/notifications/notifications.js';
import { HandOversService, type ToldHandOver } from '../../coaching/coaching-periods/coaching-periods.public.js';
import { DeputiesService } from '../../registry/deputies/deputies.public.js';
import { UsersService } from '../../registry/users/users.public.js';
import { NotificationsQuery, type NotificationRow } from './notifications.query.js';

const OF_DEPUTIES: NotificationKind[] = ['deputyNamed', 'standsIn', 'deputyChanged', 'standInChanged', 'deputyEnded', 'standInEnded'];
const OF_ACCOUNTS: NotificationKind[] = ['passwordOfAccountSet', 'addressOfAccountSet', 'accountReachSet', 'accountMadeAdmin', 'adminEnded', 'roleAwaitsConfirmation'];

/** What others did that concerns the caller: told until it is seen. What it is about is loaded within the caller's scope of now. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly query: NotificationsQuery,
    private readonly notifications: Notifications,
    private readonly handOvers: HandOversService,
    private readonly deputies: DeputiesService,
    private readonly users: UsersService,
  ) {}

  async list(actor: Actor, query: NotificationListQuery): Promise<NotificationListResponse> {
    requireAccess(actor, 'notification.list');
    const { items, nextCursor } = await this.query.page(actor, query);
    const handOvers = new Map([
      ...(await this.handOvers.toldTo(actor, about(items, ['caseReceived', 'caseHandedOver']))),
      ...(await this.handOvers.referredAgain(actor, about(items, ['referredAgain']))),
    ]);
    const deputies = await this.deputies.toldTo(actor, about(items, OF_DEPUTIES));
    const accounts = await this.users.names(actor, about(items, OF_ACCOUNTS));
    const present = ({ entityId, ...row }: NotificationRow): NotificationResponse => ({
      ...row, handOver: handOverOf(handOvers.get(entityId ?? '')), deputy: deputies.get(entityId ?? '') ?? null, account: accounts.get(entityId ?? '') ?? null,
    });
    return { items: items.map(present), nextCursor };
  }

  /** Seen is seen: saying it again changes nothing. 404 for what is not the caller's. */
  async see(actor: Actor, id: string): Promise<void> {
    requireAccess(actor, 'notification.see');
    await this.unitOfWork.run(actor, async () => {
      if (!(await this.query.isOwn(actor, id))) throw new DomainError('notFound');
      await this.notifications.see(actor, id);
    });
  }
}

function about(items: readonly NotificationRow[], kinds: readonly NotificationKind[]): string[] {
  return items.flatMap(({ kind, entityId }) => (entityId !== null && kinds.includes(kind) ? [entityId] : []));
}

function handOverOf(told: ToldHandOver | undefined): NotificationResponse['handOver'] {
  if (!told) return null;
  const { coachingPeriodId, name, from, to, reason, accountWaits } = told;
  return { coachingPeriodId, name, from, to, reason, accountWaits };
}
