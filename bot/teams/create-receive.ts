import type { Activity } from 'botbuilder';
import type { Card } from '../../cards/card.ts';
import { languageOfLocale } from '../../cards/languages/language.ts';
import type { Reader } from '../../cards/reader.ts';
import type { Clock } from '../clock.ts';
import type { DeliveryAnswer, Receive } from '../http/receive.ts';
import type { Log } from '../log.ts';
import { activitySchema, type TeamsActivity } from './activity-schema.ts';
import type { Admit } from './admission.ts';
import { invokeAnswer } from './carry-out.ts';
import { createRedelivery } from './redelivery.ts';

export type ReceiveParts = {
  readonly admit: Admit;
  readonly take: (activity: TeamsActivity) => Promise<DeliveryAnswer>;
  readonly failureCard: (reader: Reader, correlationId: string) => Card;
  readonly newId: () => string;
  readonly clock: Clock;
  readonly log: Log;
};

/** The SDK reads no more of an activity than what the schema has seen. */
const isActivity = (body: object): body is Activity => 'type' in body && 'serviceUrl' in body;

/** The same sender too: without tokens (local mode) nobody else may be given another's answer. */
const deliveryKey = ({ conversation, id, from }: TeamsActivity): string | null =>
  conversation?.id && id ? `${conversation.id}|${id}|${from?.id ?? ''}` : null;

/** From an activity's delivery to its answer: shape, token, first or repeated, and the last boundary for what is unexpected. */
export const createReceive = ({ admit, take, failureCard, newId, clock, log }: ReceiveParts): Receive => {
  const redelivery = createRedelivery<Omit<DeliveryAnswer, 'afterwards'>>(clock);

  const boundary = async (activity: TeamsActivity): Promise<DeliveryAnswer> => {
    try {
      return await take(activity);
    } catch (error) {
      const correlationId = newId();
      const turn = `${activity.conversation?.id}|${activity.id}`;
      log.error({ correlationId, turn, error }, 'an activity was not handled');
      const reader = { language: languageOfLocale(activity.locale), timeZone: 'UTC' };
      return activity.type === 'invoke' ? invokeAnswer(failureCard(reader, correlationId)) : { status: 200 };
    }
  };

  const once = async (activity: TeamsActivity): Promise<DeliveryAnswer> => {
    const key = deliveryKey(activity);
    if (key === null) return boundary(activity);
    const own: Pick<DeliveryAnswer, 'afterwards'>[] = [];
    const { result } = redelivery(key, async () => {
      const { afterwards, ...answer } = await boundary(activity);
      // Not remembered with the answer: it is done once, and holds on to the whole turn.
      if (afterwards) own.push({ afterwards });
      return answer;
    });
    return { ...(await result), ...own[0] };
  };

  return async ({ authorization, activity: body }) => {
    const activity = activitySchema.safeParse(body);
    if (!activity.success || !isActivity(body)) return { status: 400 };
    const admission = await admit(authorization ?? '', body);
    return admission.admitted ? once(activity.data) : { status: admission.status };
  };
};
