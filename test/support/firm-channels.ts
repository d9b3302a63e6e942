import { ourFirm } from './build-claim.ts';
import { adam, olivia, otto, rita } from './cast.ts';
import { claimIdOn, fileClaim, press, textOf } from './file-claim.ts';
import { type Filing, microsoft365Usage } from './filing.ts';
import type { Message } from './teams/conversations.ts';
import type { TeamsChannel } from './teams/fake-teams.ts';
import type { TeamsPerson } from './teams/teams-person.ts';
import { startWholeBot, type WholeBot } from './whole-bot.ts';

/** A firm with two channels, a partner who files and a reviewer with a chat of their own. */
export type FirmChannels = {
  readonly bot: WholeBot;
  readonly partner: TeamsPerson;
  readonly reviewer: TeamsPerson;
  readonly general: TeamsChannel;
  readonly sales: TeamsChannel;
  /** Oldest first. */
  readonly inChannel: (channel: TeamsChannel) => readonly Message[];
  readonly newest: (channel: TeamsChannel) => Message;
  /** Root cards of claims: what the bot posts by itself stands in no thread. */
  readonly roots: (channel: TeamsChannel) => readonly Message[];
  readonly root: (channel: TeamsChannel, claimId: string) => Message;
  /** Texts of the replies under a claim's root card, oldest first. */
  readonly replies: (channel: TeamsChannel, claimId: string) => readonly string[];
  /** Subscribes, and narrows the subscription by what is typed on the card. */
  readonly subscribe: (channel: TeamsChannel, typed?: Readonly<Record<string, string>>) => Promise<void>;
  /** @returns the claim's number. */
  readonly file: (filing?: Filing) => Promise<string>;
  readonly reviews: (claimId: string) => Promise<void>;
  readonly rejects: (claimId: string) => Promise<void>;
};

const orFail = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(what);
  return found;
};

export const startFirmChannels = async (): Promise<FirmChannels> => {
  const admins = [olivia, adam, otto].map(({ id, tenantId }) => `${tenantId}/${id}`).join(',');
  const bot = await startWholeBot({ REVIEWERS: rita.id, INCENTIVES_ADMINS: admins });
  const [partner, reviewer] = [bot.teams.person(olivia), bot.teams.person(rita)];
  await partner.installs();
  await reviewer.installs();
  const inChannel: FirmChannels['inChannel'] = ({ id }) => bot.teams.messagesOf(id);
  const newest: FirmChannels['newest'] = (channel) => orFail(inChannel(channel).at(-1), 'the channel is empty');
  const roots: FirmChannels['roots'] = (channel) => inChannel(channel).filter(({ rootId }) => rootId === null);
  const root: FirmChannels['root'] = (channel, claimId) =>
    orFail(
      roots(channel).find((message) => textOf(message).includes(claimId)),
      `no root card of ${claimId}`,
    );
  return {
    bot,
    partner,
    reviewer,
    general: bot.teams.channel({ id: '19:general@thread.tacv2', tenantId: ourFirm }),
    sales: bot.teams.channel({ id: '19:sales@thread.tacv2', tenantId: ourFirm }),
    inChannel,
    newest,
    roots,
    root,
    replies: (channel, claimId) =>
      inChannel(channel)
        .filter(({ rootId }) => rootId === root(channel, claimId).id)
        .map(textOf),
    subscribe: async (channel, typed) => {
      await partner.says('subscribe', { in: channel });
      if (typed) await press(partner, newest(channel), 'channel.subscribe', typed);
    },
    file: async (filing = microsoft365Usage) => {
      const claimId = claimIdOn(await fileClaim(partner, filing));
      await bot.settled();
      return claimId;
    },
    reviews: async (claimId) => {
      await reviewer.says(`review ${claimId}`);
      await bot.settled();
    },
    rejects: async (claimId) => {
      await reviewer.says(`reject ${claimId}`);
      const inputs = { reason: 'insufficient-poe', comment: 'No signature.' };
      await reviewer.presses(reviewer.latest(), 'review.reject', inputs);
      await bot.settled();
    },
  };
};
