import type { Person } from '../../claims/person.ts';
import type { TeamsActivity } from './activity-schema.ts';

const id = /^[0-9a-z-]{1,64}$/;

const idOf = (value: string | undefined): string | null => {
  const lower = value?.toLowerCase() ?? '';
  return id.test(lower) ? lower : null;
};

export const tenantOf = (activity: TeamsActivity): string | null =>
  idOf(activity.channelData?.tenant?.id ?? activity.conversation?.tenantId);

/** To whom the conversation belongs: in a channel that firms share, not everybody's own tenant. */
export const hostTenantOf = (activity: TeamsActivity): string | null =>
  idOf(activity.conversation?.tenantId) ?? tenantOf(activity);

/** Who sent it; null for what comes from no member of a tenant. */
export const readPerson = (activity: TeamsActivity): Person | null => {
  const objectId = idOf(activity.from?.aadObjectId);
  const tenantId = tenantOf(activity);
  return objectId && tenantId ? { id: objectId, tenantId, name: activity.from?.name ?? '' } : null;
};
