import type { AdaptiveCardInvokeResponse, InvokeResponse, TurnContext } from 'botbuilder';
import { TeamsActivityHandler } from 'botbuilder/lib/teamsActivityHandler.js';
import type { TeamsActivity } from './activity-schema.ts';
import { pressAnswer } from './card-activity.ts';
import { readMessage, readPress } from './read-input.ts';
import type { Turns } from './turns.ts';

const isBotAmong = (members: TeamsActivity['membersAdded'], { recipient }: TeamsActivity): boolean =>
  members?.some(({ id }) => id !== undefined && id === recipient?.id) ?? false;

/**
 * What the bot answers of all that Teams sends: each activity becomes a `Turn`, in which the rest of the bot knows it. What is
 * not overridden here is taken and ignored; an invoke gets the empty answer `{}`. Activities come from the adapter in the shape
 * of `activitySchema`.
 */
export class ClaimsBot extends TeamsActivityHandler {
  readonly #turns: Turns;

  constructor(turns: Turns) {
    super();
    this.#turns = turns;
  }

  /** A command, an answer or files; a press as well, where the client knows no `Action.Execute`. */
  protected override async onMessageActivity(context: TurnContext): Promise<void> {
    await this.#turns.answer(context, readMessage(context.activity));
  }

  /** A press on a card, or a client that refreshes one by itself. */
  protected override async onAdaptiveCardInvoke(context: TurnContext): Promise<AdaptiveCardInvokeResponse> {
    return pressAnswer(await this.#turns.answer(context, readPress(context.activity)));
  }

  /** The SDK's own reading of a press drops its `trigger`, refuses one of another type, and trips over one without an action. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (context.activity.name !== 'adaptiveCard/action') return super.onInvokeActivity(context);
    return ClaimsBot.createInvokeResponse(await this.onAdaptiveCardInvoke(context));
  }

  /** Installed for a person, a team or a group chat; or upgraded there. */
  protected override async onInstallationUpdateAddActivity(context: TurnContext): Promise<void> {
    if (context.activity.action === 'add-upgrade') await this.#turns.upgraded(context);
    else await this.#turns.installed(context);
  }

  protected override async onInstallationUpdateRemoveActivity(context: TurnContext): Promise<void> {
    if (context.activity.action === 'remove') await this.#turns.removed(context);
  }

  /** Teams tells of an install so, too. */
  protected override async onTeamsMembersAdded(context: TurnContext): Promise<void> {
    if (isBotAmong(context.activity.membersAdded, context.activity)) await this.#turns.installed(context);
  }

  protected override async onTeamsMembersRemoved(context: TurnContext): Promise<void> {
    if (isBotAmong(context.activity.membersRemoved, context.activity)) await this.#turns.removed(context);
  }
}
