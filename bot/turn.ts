import type { Card } from '../cards/card.ts';
import type { Reader } from '../cards/reader.ts';
import type { PersonActor } from '../claims/actor.ts';
import type { ConversationReference } from '../storage/conversation-repository.ts';

/** A file that came with a chat message; its bytes are not fetched yet. */
export type IncomingFile = {
  /** Null where Teams says none. */
  readonly name: string | null;
  /** Null where Teams tells of a file without a way for bots to get it. */
  readonly url: string | null;
  /** Inline pictures lie behind the bot's own token; `file.download.info` links are pre-authorised. */
  readonly needsBotToken: boolean;
  /** Extension that Teams says it has; of a picture by its content type, which may be another than the content's. */
  readonly fileType?: string;
  /** A picture in the message itself, whose name is the client's doing. */
  readonly isPicture?: true;
};

/** `now` asks Teams; otherwise what it said in the last minutes will do. */
export type ProfileAge = 'now' | 'recent';

/** What a person's Teams profile says. */
export type Profile = {
  readonly name: string;
  readonly email: string | null;
  /** The firm that the person belongs to, where Teams says it. Lower-case. */
  readonly tenantId?: string;
  /** A guest of the firm that the conversation belongs to. */
  readonly isGuest?: true;
};

export type TurnInput =
  | { readonly kind: 'installed' }
  /** Text with any mention of the bot stripped. */
  | { readonly kind: 'message'; readonly text: string; readonly files: readonly IncomingFile[] }
  | {
      readonly kind: 'action';
      readonly verb: string;
      /** As it came: what the button carried and what the person typed. */
      readonly data: Readonly<Record<string, unknown>>;
      /** `submit`: an old client; its press gets no card in answer. */
      readonly via: 'execute' | 'submit';
      /** An automatic refresh: returns a card and changes nothing, not even the message. */
      readonly automatic: boolean;
      /** Activity id of the card that was pressed, where Teams says it. */
      readonly cardId: string | null;
    };

/** One activity of Teams, in the bot's own words. Everything in it comes from the signed activity. */
export type Turn = {
  /** `<conversation id>|<activity id>`: a redelivered activity has the same. */
  readonly key: string;
  readonly actor: PersonActor;
  readonly reader: Reader;
  readonly reference: Omit<ConversationReference, 'disabled'>;
  /** Asks Teams; resolves to null where it can't tell. */
  readonly profile: (how?: ProfileAge) => Promise<Profile | null>;
  readonly input: TurnInput;
};

/**
 * What a posted card of a claim is: the partner's form, claim and answer to a request, the desk's root card, answered request and
 * what a reviewer asked to see again in a channel or group chat, the root card in a firm's channel.
 */
export type PostedKind = 'form' | 'claim' | 'answer' | 'review' | 'request' | 'copy' | 'channel';

/** A card with what the bot must know to keep it up to date in the chat. */
export type LiveCard = {
  readonly card: Card;
  /** Set when the card is about a claim: the message is remembered and later brought up to date. */
  readonly about?: { readonly claimId: string; readonly kind: PostedKind; readonly events?: number };
  /**
   * Shown to who pressed, in place of the card, while the message itself stays what it is for everybody: a form, a history.
   * An old client gets it as a message of its own.
   */
  readonly forPresser?: true;
  /** The personal chat to which it goes, where the conversation has other readers; absent, where it was asked for. */
  readonly to?: ConversationReference;
};

/**
 * The answer to a turn. `card` answers a press in its place (invoke answer, then the message itself) and a typed command as a
 * new message. `further` are messages of their own, after it.
 */
export type Reply = {
  readonly card: LiveCard | null;
  readonly further: readonly LiveCard[];
};

/** The whole bot as Teams sees it. What is unexpected becomes a card with a correlation id; rejects where the store has failed. */
export type AnswerTurn = (turn: Turn) => Promise<Reply>;
