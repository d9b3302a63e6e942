import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Mail, mailIdOf } from './mailer.ts';

/** What tells one mail from every other: what it says, and to which of the claim's contacts. */
export type NamedMail = Pick<Mail, 'id' | 'contact'> & { readonly to: Pick<Mail['to'], 'address'> };

/**
 * The name under which a mail travels: its id and a mark that nobody else can make (`CPOR-000001.5.customer.<mark>`). It stands
 * in the Message-ID, so that a delivery report shows by it that it speaks of a mail of ours, and of the contact it went to.
 */
export type NameMail = (mail: NamedMail) => string;

/** `key`: `LINK_SIGNING_KEY`. */
export const createNameMail =
  (key: string): NameMail =>
  ({ id, contact = 0, to }) => {
    const mailId = mailIdOf({ id });
    const mark = createHmac('sha256', key).update(`mail ${mailId} ${contact} ${to.address}`).digest('hex').slice(0, 32);
    return `${mailId}.${mark}`;
  };

/** The name of a mail to a customer, as it was found somewhere; nothing is known yet of its mark. */
export type FoundName = { readonly name: string; readonly id: string; readonly claimId: string };

const pattern = /\b((CPOR-\d{6,15})\.\d{1,9}\.customer)\.[0-9a-f]{32}\b/;

/** Finds a name in a Message-ID or an envelope id. */
export const findMailName = (text: string): FoundName | null => {
  const [name, id, claimId] = pattern.exec(text) ?? [];
  return name === undefined || id === undefined || claimId === undefined ? null : { name, id, claimId };
};

/** Whether two names are one, in a time that does not tell how much of them is. */
export const isSameName = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
};
