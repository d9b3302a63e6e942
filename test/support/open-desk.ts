import assert from 'node:assert/strict';
import { rita } from './cast.ts';
import { press, textOf } from './file-claim.ts';
import type { Message } from './teams/conversations.ts';
import type { TeamsChannel } from './teams/fake-teams.ts';
import type { TeamsPerson } from './teams/teams-person.ts';
import type { WholeBot } from './whole-bot.ts';

/** A reviewer and the channel that she has made the review desk. */
export type OpenDesk = {
  readonly reviewer: TeamsPerson;
  readonly channel: TeamsChannel;
  readonly messages: () => readonly Message[];
  /** The claim's first message there. */
  readonly rootCard: (claimId: string) => Message;
  /** From the submitted claim to the approved one. */
  readonly approve: (claimId: string) => Promise<void>;
};

export const openDesk = async (bot: WholeBot): Promise<OpenDesk> => {
  const reviewer = bot.teams.person(rita);
  await reviewer.installs();
  const channel = bot.teams.channel({ tenantId: rita.tenantId });
  await reviewer.says('review here', { in: channel });
  const messages = (): readonly Message[] => bot.teams.messagesOf(channel.id);
  const rootCard = (claimId: string): Message =>
    messages().find((message) => textOf(message).includes(claimId)) ?? assert.fail(`no root card of ${claimId}`);
  return {
    reviewer,
    channel,
    messages,
    rootCard,
    approve: async (claimId) => {
      await press(reviewer, rootCard(claimId), 'review.start');
      await reviewer.presses(rootCard(claimId), 'review.approve');
      await reviewer.presses(rootCard(claimId), 'review.approve', { comment: 'Fine.' });
      await bot.settled();
    },
  };
};
