import type { Activity, ActivityHandler, InvokeResponse, TurnContext } from 'botbuilder';
// By itself: the package's index loads what the bot has no use for, and takes time at start.
import { CloudAdapter } from 'botbuilder/lib/cloudAdapter.js';
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { Card } from '../../cards/card.ts';
import { languageOfLocale } from '../../cards/languages/language.ts';
import { isStoreRefusal } from '../../storage/errors.ts';
import type { Clock } from '../clock.ts';
import type { Failure } from '../failure-card.ts';
import type { Delivery, DeliveryAnswer } from '../http/receive.ts';
import type { Log } from '../log.ts';
import { activitySchema } from './activity-schema.ts';
import { pressAnswer } from './card-activity.ts';
import type { ChannelAuthentication } from './channel-authentication.ts';
import { readPress } from './read-input.ts';
import { createRedelivery } from './redelivery.ts';
import { KeyOutageError } from './signing-keys.ts';

export type TeamsAdapterParts = {
  readonly authentication: ChannelAuthentication;
  readonly trustsServiceUrl: (serviceUrl: string) => boolean;
  readonly bot: Pick<ActivityHandler, 'run'>;
  /** Shown where nothing better can be said. */
  readonly failureCard: (failure: Failure) => Card;
  readonly newId: () => string;
  readonly clock: Clock;
  readonly log: Log;
};

type Work = () => Promise<void>;

const workAfterAnswer = Symbol('work after the answer');

/** Has work done once the turn's answer has left, when the context is gone. One for each turn. */
export const afterAnswer = (context: TurnContext, work: Work): void =>
  void context.turnState.set(workAfterAnswer, work);

/** The same sender too: without tokens (local mode) nobody else may be given another's answer. */
const deliveryKey = ({ conversation, id, from }: Activity): string | null =>
  conversation?.id && id ? `${conversation.id}|${id}|${from?.id ?? ''}` : null;

/** Teams wants 200 around whatever status an answer names itself, and sends an invoke again whose answer is empty. */
const answerOf = (invoke: InvokeResponse | undefined): DeliveryAnswer =>
  invoke ? { status: 200, body: JSON.stringify(invoke.body ?? {}) } : { status: 200 };

/**
 * Runs the bot's turns in the SDK's context: shape, token, service URL, first or repeated, turn, answer. It stands in for
 * `process`, which reads the body twice and puts an error's message in a 500, to which Teams would send the same again.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #parts: TeamsAdapterParts;
  readonly #redelivery;
  readonly #afterwards = new Set<Promise<void>>();

  constructor(parts: TeamsAdapterParts) {
    super(parts.authentication);
    this.#parts = parts;
    this.#redelivery = createRedelivery<DeliveryAnswer>(parts.clock);
  }

  /** Never rejects. */
  async receive({ authorization = '', activity: body }: Delivery): Promise<DeliveryAnswer> {
    const read = activitySchema.safeParse(body);
    if (!read.success) return { status: 400 };
    // The SDK's type promises more than what comes, and the SDK is given no more than what the schema has seen.
    const activity = read.data as Activity;
    const admitted = await this.#admit(activity, authorization);
    if (typeof admitted === 'number') return { status: admitted };
    return this.#parts.trustsServiceUrl(activity.serviceUrl) ? this.#once(admitted, activity) : { status: 403 };
  }

  /** @returns with which status the activity is refused, where it is. Teams sends again after a 503, not after a 401. */
  async #admit(activity: Activity, authorization: string): Promise<AuthenticateRequestResult | 401 | 503> {
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (error) {
      if (!(error instanceof KeyOutageError)) return 401;
      const { newId, log } = this.#parts;
      log.error(
        { correlationId: newId(), error },
        "Teams' signing keys could not be fetched: an activity has to come again",
      );
      return 503;
    }
  }

  /** Resolves when no work that follows an answer is under way. */
  async idle(): Promise<void> {
    while (this.#afterwards.size > 0) await Promise.all(this.#afterwards);
  }

  async #once(admitted: AuthenticateRequestResult, activity: Activity): Promise<DeliveryAnswer> {
    // Not remembered with the answer: it is done once, and holds on to the whole turn.
    let left: Work | undefined;
    let isDone = true;
    const turn = async () => {
      const { answer, work, failure } = await this.#turn(admitted, activity);
      left = work;
      isDone = !isStoreRefusal(failure);
      return answer;
    };
    const key = deliveryKey(activity);
    const answer = await (key === null ? turn() : this.#redelivery.once(key, turn).result);
    // What the store refused to do is done when it comes again.
    if (key !== null && !isDone) this.#redelivery.forget(key);
    const work = left;
    return work ? { ...answer, afterwards: () => this.#later(activity, work) } : answer;
  }

  async #turn(
    admitted: AuthenticateRequestResult,
    activity: Activity,
  ): Promise<{ readonly answer: DeliveryAnswer; readonly work?: Work | undefined; readonly failure?: unknown }> {
    let work: Work | undefined;
    try {
      const invoke = await this.processActivity(admitted, activity, async (context) => {
        await this.#parts.bot.run(context);
        work = context.turnState.get<Work>(workAfterAnswer);
      });
      return { answer: answerOf(invoke), work };
    } catch (error) {
      return { answer: this.#failed(activity, error), failure: error };
    }
  }

  /** A press is always answered with a card. All else: Teams sends again what was answered 503. */
  #failed(activity: Activity, error: unknown): DeliveryAnswer {
    const { newId, log, failureCard } = this.#parts;
    const correlationId = newId();
    log.error({ correlationId, turn: turnOf(activity), error }, 'an activity was not handled');
    if (activity.type !== 'invoke') return { status: isStoreRefusal(error) ? 503 : 200 };
    const reader = { language: languageOfLocale(activity.locale), timeZone: 'UTC' };
    const card = failureCard({ error, correlationId, reader, press: readPress(activity) });
    return answerOf({ status: 200, body: pressAnswer(card) });
  }

  #later(activity: Activity, work: Work): void {
    const done = work()
      .catch((error: unknown) =>
        this.#parts.log.error({ turn: turnOf(activity), error }, 'work after an answer failed'),
      )
      .finally(() => this.#afterwards.delete(done));
    this.#afterwards.add(done);
  }
}

const turnOf = ({ conversation, id }: Activity): string => `${conversation?.id}|${id}`;
