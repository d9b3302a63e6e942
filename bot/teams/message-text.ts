import type { TeamsActivity } from './activity-schema.ts';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decode = (text: string): string =>
  text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return named[entity.toLowerCase()] ?? whole;
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** What the person wrote: without the bot's mention, other mentions as plain names, HTML entities resolved. */
export const messageText = (activity: Pick<TeamsActivity, 'text' | 'entities' | 'recipient'>): string => {
  const bot = activity.recipient;
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    const isBot = entity.type === 'mention' && bot?.id !== undefined && entity.mentioned?.id === bot.id;
    if (isBot && entity.text) text = text.replaceAll(entity.text, ' ');
  }
  const withoutTags = text.replaceAll(/<at\b[^>]*>(.*?)<\/at>/gis, (_whole, name: string) =>
    bot?.name !== undefined && name.trim() === bot.name ? ' ' : name,
  );
  return decode(withoutTags)
    .replaceAll(/[\u00a0\t ]+/g, ' ')
    .trim();
};
