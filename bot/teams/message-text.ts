import { cleanLine } from '../../claims/fields/clean-text.ts';
import type { TeamsActivity } from './activity-schema.ts';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decode = (text: string): string =>
  text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return named[entity.toLowerCase()] ?? whole;
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** What is answered to: a mark without text, or the quoted message itself. */
const quote = /<quoted\b[^<>]*\/?>(?:[^<]*<\/quoted>)?|<blockquote\b[^<>]*>.*?<\/blockquote>/gis;

type Mention = { readonly isBot: boolean; readonly name: string | null };

const tag = /<at\b[^<>]*>/gi;

/** `<at id="0">CPOR &amp; Co</at>`, however escaped, as `CPOR & Co`. */
const bareName = (text: string): string =>
  decode(text)
    .replace(tag, '')
    .replace(/<\/at>/gi, '')
    .trim()
    .toLowerCase();

/** The text in pieces: what stands between mentions, and each mention's name. */
type Piece = { readonly text: string; readonly mention: string | null };
const piecesOf = (text: string): readonly Piece[] =>
  text.split(/<\/at>/i).map((piece, at, all) => {
    const open = [...piece.matchAll(tag)].at(-1);
    if (open === undefined || at === all.length - 1) return { text: piece, mention: null };
    const name = piece.slice(open.index + open[0].length);
    return { text: piece.slice(0, open.index), mention: name };
  });

/**
 * What the person wrote, on one line: without the bot's mention, other mentions as plain names, without what it answers to,
 * HTML entities resolved, nothing invisible. Clients write the bot's mention in many ways: escaped, under a name that the person
 * gave it, with an entity that has no text, or without one.
 */
export const messageText = (activity: Pick<TeamsActivity, 'text' | 'entities' | 'recipient'>): string => {
  const bot = activity.recipient;
  const mentions = (activity.entities ?? [])
    .filter(({ type }) => type?.toLowerCase() === 'mention')
    .map(({ text, mentioned }): Mention => {
      const isBot = bot?.id !== undefined && mentioned?.id === bot.id;
      return { isBot, name: text ? bareName(text) : null };
    });
  const text = decode(activity.text ?? '').replaceAll(quote, ' ');
  const pieces = piecesOf(text);
  const isNamed = (name: string, isBot: boolean) =>
    mentions.some((mention) => mention.isBot === isBot && mention.name === bareName(name));
  const isBots = (name: string) =>
    isNamed(name, true) || (!isNamed(name, false) && bareName(name) === bot?.name?.trim().toLowerCase());
  const tags = pieces.flatMap(({ mention }) => (mention === null ? [] : [mention]));
  // Nobody's by name: the bot's where its entity says nothing, or where the message begins with it.
  const nobodys = tags.some(isBots) ? undefined : tags.find((name) => !isNamed(name, false));
  const begins = pieces[0]?.text.trim() === '' && nobodys !== undefined && pieces[0]?.mention === nobodys;
  const isBotMentioned = mentions.some(({ isBot }) => isBot);
  const alias = isBotMentioned || begins ? nobodys : undefined;
  const written = pieces
    .map(({ text: before, mention }) => {
      if (mention === null) return before;
      return isBots(mention) || mention === alias ? `${before} ` : `${before}${mention}`;
    })
    .join('');
  return withoutBareMention(cleanLine(written).replace(/ {2,}/g, ' '), mentions);
};

/** Some clients send the name as text, with an @ or without. */
const withoutBareMention = (text: string, mentions: readonly Mention[]): string => {
  const lower = text.toLowerCase();
  for (const { isBot, name } of mentions)
    if (isBot && name)
      for (const start of [`@${name}`, name])
        if (lower.startsWith(start) && !/^[\p{L}\p{N}]/u.test(text.slice(start.length)))
          return text.slice(start.length).trim();
  return text;
};
