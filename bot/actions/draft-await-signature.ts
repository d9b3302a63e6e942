import { awaitSignatureCard } from '../../cards/filing/await-signature-card.ts';
import { parseSignatureUntil } from '../../claims/fields/text-fields.ts';
import { isComplaint } from '../../claims/fields.ts';
import { causeOf } from '../cause-of.ts';
import { sendAhead } from '../filing/send-ahead.ts';
import { claimCardReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Action } from './action.ts';
import { openDraft } from './draft.ts';
import { formAction } from './form-action.ts';
import { saveTyped } from './save-step.ts';

const form = formAction<'draft.await-signature'>({
  inputs: ['signatureUntil'],
  command: 'AwaitSignature',
  card: async (view) =>
    awaitSignatureCard({
      ...view,
      catalogue: view.services.catalogue,
      ...(await sendAhead(view.claim, view.turn, view.services)),
    }),
  read: ({ signatureUntil = '' }, _claim, { clock, calendar, policy }) => {
    const today = clock.now().toZonedDateTimeISO(calendar.timeZone).toPlainDate();
    const read = parseSignatureUntil(signatureUntil, today, policy.signatureDays);
    return isComplaint(read) ? [{ field: 'signatureUntil', ...read }] : { type: 'AwaitSignature', until: read.value };
  },
  done: () => ({ key: 'note.signature-awaited' }),
});

/** Until when a draft waits for the customer's signature. Asked from a step of the form, what is typed there is kept. */
export const draftAwaitSignature: Action<'draft.await-signature'> = async (press, services) => {
  const { turn, data, inputs } = press;
  const { claimId, version, step } = data;
  if (step === undefined) return form.press(press, services);
  const opened = await openDraft({ claimId, version, step }, turn, services, inputs);
  if ('reply' in opened) return opened.reply;
  const saved = await saveTyped(opened.draft, step, inputs, turn, services);
  return saved.ok ? form.ask(claimId, turn, services) : refusalReply(saved, turn, services);
};

/** The signature is awaited no longer: the draft is one like any other. */
export const draftSignatureStop: Action<'draft.signature-stop'> = async ({ turn, data }, services) => {
  const { claimId, version } = data;
  const command = { type: 'AwaitSignature' } as const;
  const result = await services.desk.run({ claimId, command, actor: turn.actor, version, ...causeOf(turn) });
  return result.ok
    ? claimCardReply(result.claim, turn, services, { tone: 'info', message: { key: 'note.signature-stopped' } })
    : refusalReply(result, turn, services);
};
