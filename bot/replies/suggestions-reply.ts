import type { CardNote } from '../../cards/card-note.ts';
import { catalogues, type MessageKey } from '../../cards/languages/texts.ts';
import { type Suggestion, suggestionsCard } from '../../cards/shared/suggestions-card.ts';
import type { CommandName } from '../commands/phrases.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { replyWith } from './reply.ts';

type Unknown = {
  readonly text: string;
  readonly nearest: CommandName | null;
  readonly claimId: string | null;
};

const isCommandKey = (key: string): key is MessageKey => Object.hasOwn(catalogues.en, key);

/** What the command that may have been meant comes down to; null where no button does it. */
const suggestionFor = (nearest: CommandName | null, claimId: string | null): Suggestion | null => {
  switch (nearest) {
    case 'new claim':
    case 'queue':
    case 'our firm':
    case 'record association':
    case 'language':
      return { what: nearest };
    case 'history':
      return claimId === null ? null : { what: 'history', claimId };
    default:
      // The claim's card has the buttons for what may be done with it.
      return claimId === null ? null : { what: 'open', claimId };
  }
};

/** What fits whoever writes: their open draft, what waits for reviewers, their claims, a new one. */
const usual = async ({ actor }: Turn, { store }: Services): Promise<readonly Suggestion[]> => {
  const of = { owner: actor.person };
  const { claims } = await store.claims.list({ of, statuses: ['editing'], limit: 1 });
  return [
    ...claims.map(({ id }): Suggestion => ({ what: 'resume', claimId: id })),
    ...(actor.isReviewer ? [{ what: 'queue' } as const] : []),
    { what: 'my claims' },
    { what: 'new claim' },
  ];
};

/** At most three buttons that fit, in answer to thanks or to what was not understood. */
export const suggestionsReply = async (
  unknown: Unknown | { readonly note: CardNote },
  turn: Turn,
  services: Services,
): Promise<Reply> => {
  const { reader } = turn;
  const fitting = await usual(turn, services);
  if ('note' in unknown) return replyWith(suggestionsCard({ reader, ...unknown, suggestions: fitting }));
  const { text, nearest, claimId } = unknown;
  const meant = suggestionFor(nearest, claimId);
  const command = `command.${nearest?.replaceAll(' ', '-')}`;
  const rest = fitting.filter((each) => each.what !== meant?.what);
  return replyWith(
    suggestionsCard({
      reader,
      ...(text.trim() === '' ? {} : { unknownText: text.trim().slice(0, 80) }),
      ...(nearest !== null && isCommandKey(command) ? { didYouMean: command } : {}),
      suggestions: meant ? [meant, ...rest] : rest,
    }),
  );
};
