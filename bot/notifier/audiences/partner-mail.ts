import { textsOf } from '../../../cards/languages/texts.ts';
import { noticeMessage } from '../../../cards/notice-message.ts';
import { whyPast } from '../../../claims/event-of-notice.ts';
import type { Notice } from '../../../claims/notices.ts';
import type { StoredClaim } from '../../../storage/claim-repository.ts';
import { personKey } from '../../../storage/conversation-repository.ts';
import { type Letter, letterHtml, letterText } from '../../mail/letter.ts';
import type { Mail } from '../../mail/mailer.ts';
import { readerOf } from '../../reader-of.ts';
import type { Services } from '../../services.ts';
import type { Plan } from '../plan.ts';
import type { PlanForAudience } from './audience.ts';

/** Milliseconds until it is looked again whether the chat took the message. */
const chatFirst = 60_000;

/** Why there is nothing to mail, or null: the chat is dead. */
const notNeeded = async (notice: Notice, stored: StoredClaim, { store }: Services): Promise<Plan | null> => {
  const { claim, events, notices } = stored;
  const past = whyPast(notice, claim, events);
  if (past !== null) return { settled: 'dropped', detail: past };
  const reference = await store.conversations.reference(personKey(claim.owner));
  if (!reference || reference.disabled) return null;
  const inChat = `${notice.id.slice(0, notice.id.lastIndexOf('/'))}/owner`;
  return notices.some(({ id }) => id === inChat)
    ? { later: 'the chat comes first', afterMs: chatFirst }
    : { settled: 'dropped', detail: 'the owner has it in the chat' };
};

/** As the owner reads, since the contact is them or a colleague. */
const compose = async (notice: Notice, stored: StoredClaim, address: string, services: Services): Promise<Mail> => {
  const { claim, events } = stored;
  const reader = await readerOf(claim.owner, services.store.settings);
  const texts = textsOf(reader.language);
  const { key, values } = noticeMessage(notice, claim, events, reader, services.catalogue);
  const about = { claimId: claim.id };
  const letter: Letter = {
    language: reader.language,
    subject: texts('reminder.mail.subject', about),
    parts: [{ paragraph: texts(key, values) }, { paragraph: texts('reminder.mail.why') }],
    footer: texts('reminder.mail.footer', about),
  };
  return {
    id: notice.id,
    claimId: claim.id,
    to: { name: claim.details.partnerContactName ?? '', address },
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
  };
};

/**
 * The partner's contact by mail, where the owner's chat is dead: blocked, left, or never opened.
 * Source: docs/claims.md#who-is-told.
 */
export const partnerMail: PlanForAudience = async (notice, stored, services) => {
  const { mailer, mailRetries } = services;
  const address = stored.claim.details.partnerContactEmail;
  if (!mailer) return { settled: 'dropped', detail: 'this deployment sends no mail' };
  const settled = await notNeeded(notice, stored, services);
  if (settled) return settled;
  if (address === undefined) return { settled: 'dropped', detail: 'the claim names no contact' };
  const result = await mailer.send(await compose(notice, stored, address, services));
  if (result.outcome === 'taken') {
    mailRetries.done(notice.id);
    return { settled: 'sent', detail: 'mail: reminder to the partner' };
  }
  const afterMs = result.outcome === 'retry' ? mailRetries.after(notice) : null;
  return afterMs === null
    ? { settled: 'failed', detail: `mail: ${result.detail}` }
    : { later: `mail: ${result.detail}`, afterMs };
};
