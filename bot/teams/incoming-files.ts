import { z } from 'zod';
import type { IncomingFile } from '../turn.ts';
import type { TeamsActivity } from './activity-schema.ts';

type Attachment = NonNullable<TeamsActivity['attachments']>[number];

const optionalText = z.string().optional().catch(undefined);
const downloadInfo = z
  .object({ downloadUrl: optionalText, fileType: optionalText })
  .catch({ downloadUrl: undefined, fileType: undefined });

const downloadType = 'application/vnd.microsoft.teams.file.download.info';

const typeOf = ({ contentType }: Attachment): string => contentType?.toLowerCase().split(';', 1)[0]?.trim() ?? '';

/** Text in another form, messages that are answered or passed on, cards: nothing that somebody attached. */
const isNoFile = (type: string): boolean =>
  /^(text\/html|text\/plain|(forwarded)?messagereference|application\/vnd\.microsoft\.(card|teams\.card)\..*)$/.test(
    type,
  );

const isFileReference = (type: string): boolean => type === 'reference';

const unfetchable = (name: string | null): IncomingFile => ({ name, url: null, needsBotToken: false });

/** A name of blanks is none. */
const nameOf = ({ name }: Attachment): string | null => (name?.trim() ? name : null);

const pictureOf = (type: string): Pick<IncomingFile, 'isPicture' | 'fileType'> => {
  if (!type.startsWith('image/')) return {};
  const subtype = type.slice('image/'.length).replace(/^x-/, '').replace('jpeg', 'jpg');
  return { isPicture: true, ...(/^[a-z]{3,4}$/.test(subtype) ? { fileType: subtype } : {}) };
};

const fileOf = (attachment: Attachment): IncomingFile[] => {
  const type = typeOf(attachment);
  const name = nameOf(attachment);
  if (isNoFile(type)) return [];
  if (type === downloadType) {
    const { downloadUrl, fileType } = downloadInfo.parse(attachment.content);
    if (!downloadUrl) return [unfetchable(name)];
    const extension = /^\.?([a-z\d]{1,10})$/.exec(fileType?.toLowerCase() ?? '')?.[1];
    return [{ name, url: downloadUrl, needsBotToken: false, ...(extension ? { fileType: extension } : {}) }];
  }
  // A link to where it lies, which only its people may open; what has no address at all.
  if (isFileReference(type) || !attachment.contentUrl) return [unfetchable(name)];
  return [{ name, url: attachment.contentUrl, needsBotToken: true, ...pictureOf(type) }];
};

const htmlOf = (attachments: readonly Attachment[]): string =>
  attachments
    .filter((one) => typeOf(one) === 'text/html')
    .map(({ content }) => (typeof content === 'string' ? content : ''))
    .join('\n');

/** Emoji are pictures too. */
const picturesIn = (html: string): number =>
  (html.match(/<img\b[^>]*>/gi) ?? []).filter((tag) => !/emoji|emoticon/i.test(tag)).length;

const marksIn = (html: string): number => (html.match(/<attachment\s+id=/gi) ?? []).length;

/**
 * Files of a message. A formatted message carries its own text as a `text/html` attachment, which is none; pictures that stand
 * only there can't be fetched. In channels and group chats Teams gives bots no files, only the place of each in that text.
 */
export const incomingFiles = (
  attachments: TeamsActivity['attachments'] = [],
  isPersonal: boolean,
): readonly IncomingFile[] => {
  const files = attachments.flatMap(fileOf);
  const html = htmlOf(attachments);
  if (isPersonal) {
    const isShown = files.some(({ isPicture }) => isPicture);
    return isShown || picturesIn(html) === 0 ? files : [...files, unfetchable(null)];
  }
  const quoted = attachments.filter((one) => /messagereference$/.test(typeOf(one))).length;
  return files.length === 0 && marksIn(html) > quoted ? [unfetchable(null)] : files;
};
