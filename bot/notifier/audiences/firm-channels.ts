import { channelReplyCard } from '../../../cards/channel/channel-reply-card.ts';
import { channelSummary } from '../../../cards/notice-summary.ts';
import type { Claim } from '../../../claims/claim.ts';
import { eventOfNotice, whyPast } from '../../../claims/event-of-notice.ts';
import type { Notice } from '../../../claims/notices.ts';
import type { NoticeOutcome, StoredClaim } from '../../../storage/claim-repository.ts';
import type { ConversationReference } from '../../../storage/conversation-repository.ts';
import type { Subscription } from '../../../storage/subscription-repository.ts';
import { drawInChannel } from '../../channels/draw-in-channel.ts';
import { follows } from '../../channels/follows.ts';
import type { Services } from '../../services.ts';
import type { Delivery } from '../delivery.ts';
import { deliveryId } from '../delivery-id.ts';
import type { PlanForAudience } from './audience.ts';

type Following = { readonly subscription: Subscription; readonly place: ConversationReference };

/** Channels that want to hear of the claim now. */
const following = async (claim: Claim, { store }: Services): Promise<readonly Following[]> => {
  const all = await store.subscriptions.ofFirm(claim.owner.tenantId);
  const found = await Promise.all(
    all
      .filter((subscription) => follows(subscription, claim))
      .map(async (subscription) => {
        const { referenceKey } = subscription;
        const place = await store.conversations.reference(referenceKey);
        const isMuted = await store.subscriptions.isMuted(referenceKey, claim.id);
        return place && !isMuted ? [{ subscription, place }] : [];
      }),
  );
  return found.flat();
};

/** Outcomes after which a message is in the channel, or may be; `unknown` stands in documents of older versions. */
const wasSent: ReadonlySet<NoticeOutcome> = new Set(['sent', 'unknown']);

/** The claim's root card where it does not stand yet; where it does, what is new as a reply in its thread. */
const deliveryIn = async (
  { subscription, place }: Following,
  notice: Notice,
  { claim, events: all, noticeRecords }: StoredClaim,
  services: Services,
): Promise<Delivery[]> => {
  const card = await drawInChannel(claim, subscription, services);
  if (!card) return [];
  const root = { claimId: claim.id, kind: 'channel' } as const;
  const { language, timeZone } = subscription;
  const reader = { language, timeZone };
  const summary = channelSummary(claim, reader, services.clock.now());
  const asRoot: Delivery = { reference: place, card, summary, about: { ...root, events: all.length } };
  const posted = await services.store.cards.ofClaim(claim.id);
  const stands = posted.some(({ kind, referenceKey }) => kind === root.kind && referenceKey === place.key);
  // A plan is made again after a crash, or where another channel is gone: the card that told this news needs no reply.
  const told = noticeRecords.some(
    ({ noticeId, outcome }) => noticeId === deliveryId(notice, asRoot) && wasSent.has(outcome),
  );
  if (!stands || told) return [asRoot];
  const { catalogue, clock } = services;
  const event = eventOfNotice(notice, all);
  const reply = channelReplyCard({ reader, catalogue, claim, subject: notice.subject, event, at: clock.now() });
  return [{ reference: place, card: reply, summary, under: root }];
};

/** The firm's channels that follow the claim: a thread for each claim, its root card kept up to date. */
export const firmChannels: PlanForAudience = async (notice, stored, services) => {
  const { claim, events } = stored;
  const past = whyPast(notice, claim, events);
  if (past !== null) return { settled: 'dropped', detail: past };
  const channels = await following(claim, services);
  if (channels.length === 0) return { settled: 'dropped', detail: 'no channel follows the claim' };
  if (channels.every(({ place }) => place.disabled)) return { waits: channels[0]?.place.disabled?.why ?? 'gone' };
  const deliveries = await Promise.all(channels.map((channel) => deliveryIn(channel, notice, stored, services)));
  return { deliveries: deliveries.flat() };
};
