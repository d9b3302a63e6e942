import type { Texts } from '../../cards/languages/texts.ts';
import type { IncomingFile } from '../turn.ts';
import { extensionProblem } from './check-file.ts';
import { displayName, extensionOf } from './display-name.ts';
import type { FetchAttachment } from './fetch-attachment.ts';
import type { ArrivingFile } from './poe-intake.ts';

const withoutPictureExtension = (name: string): string => name.replace(/\.(png|jpe?g|gif|tiff?|heic|heif)$/i, '');

/**
 * What a file of a chat message is called: as its sender called it, with the extension that Teams gives where the name has
 * none. A picture's name and type are the client's, which says png and sends jpeg: its content says what it is.
 */
const named = (
  { name, fileType, isPicture }: IncomingFile,
  texts: Texts,
): Pick<ArrivingFile, 'name' | 'namedByContent'> => {
  const hint = fileType ?? null;
  if (isPicture) {
    const bare = displayName(withoutPictureExtension(name ?? ''));
    return { name: name === null ? texts('file.unnamed-picture') : bare, namedByContent: { hint } };
  }
  const shown = name ?? texts('file.unnamed');
  // A type that is not accepted is not looked past.
  const isUnwanted = hint !== null && extensionOf(shown) === '' && extensionProblem(hint) !== null;
  return isUnwanted ? { name: `${shown}.${hint}` } : { name: shown, namedByContent: { hint } };
};

export const arrivingFile = (incoming: IncomingFile, texts: Texts, fetch: FetchAttachment): ArrivingFile => {
  const { url, needsBotToken } = incoming;
  return {
    ...named(incoming, texts),
    open: async () => (url === null ? { problem: 'not-fetchable' } : fetch({ url, needsBotToken })),
  };
};
