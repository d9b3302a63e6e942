import { z } from 'zod';
import type { IncomingFile } from '../turn.ts';
import type { TeamsActivity } from './activity-schema.ts';

const downloadInfo = z.object({ downloadUrl: z.string().min(1), fileType: z.string().optional().catch(undefined) });

const downloadType = 'application/vnd.microsoft.teams.file.download.info';

/** Inline pictures have no name; their type may be no more than `image/*`. */
const pictureName = (contentType: string): string => {
  const subtype = contentType.slice('image/'.length).toLowerCase();
  return `image.${/^[a-z]{2,4}$/.test(subtype) ? subtype.replace('jpeg', 'jpg') : 'png'}`;
};

/** In channels and group chats Teams gives bots no files, only the text's markup, in which the file has its place. */
const mentionedFile = (content: unknown): IncomingFile[] =>
  typeof content === 'string' && /<attachment\s+id=/i.test(content)
    ? [{ name: 'file', url: '', needsBotToken: false }]
    : [];

/** Files of a message. A formatted message carries its own text as a `text/html` attachment, which is none. */
export const incomingFiles = (
  attachments: TeamsActivity['attachments'],
  isPersonal: boolean,
): readonly IncomingFile[] =>
  (attachments ?? []).flatMap(({ contentType, contentUrl, name, content }): IncomingFile[] => {
    const type = contentType?.toLowerCase() ?? '';
    if (!isPersonal && type === 'text/html') return mentionedFile(content);
    if (type === downloadType) {
      const info = downloadInfo.safeParse(content);
      if (!info.success) return [];
      const { downloadUrl, fileType } = info.data;
      return [{ name: name ?? `file.${fileType ?? 'bin'}`, url: downloadUrl, needsBotToken: false }];
    }
    if (!type.startsWith('image/') || !contentUrl) return [];
    return [{ name: name ?? pictureName(type), url: contentUrl, needsBotToken: true }];
  });
