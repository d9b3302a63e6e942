/** One mail to a claim's customer or partner contact. */
export type Mail = {
  /** Of the notice that it tells: stable, so that a mail sent again after a crash has the same Message-ID. */
  readonly id: string;
  readonly claimId: string;
  /** Which of the claim's customer contacts it goes to, as `contactNumber` counts them; absent where it goes to somebody else. */
  readonly contact?: number;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** What a mail server made of a mail. `detail` is for an operator and names nobody. */
export type MailResult =
  | { readonly outcome: 'taken' }
  /** For good: the address does not exist, or takes no mail from here. */
  | { readonly outcome: 'refused'; readonly detail: string }
  /** Not now, or nobody knows: silence, a broken line, a busy server, a refusal that is the operator's to mend. */
  | { readonly outcome: 'retry'; readonly detail: string };

/** Takes mail to customers. At least once: a mail whose fate is not known is sent again under the same Message-ID. */
export type Mailer = {
  /** One try; never rejects for what a server or the network does. */
  readonly send: (mail: Mail) => Promise<MailResult>;
  /** Resolves when the server would take mail; rejects otherwise. */
  readonly check: () => Promise<void>;
};

/** A notice's id (`CPOR-000001/5/customer`) in the letters that file names, paths and Message-IDs share. */
export const mailIdOf = ({ id }: Pick<Mail, 'id'>): string => id.replace(/[^A-Za-z0-9-]+/g, '.');
