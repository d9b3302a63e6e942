import type { Actor } from '../../claims/actor.ts';
import type { PoeProblem, PoeResult } from '../../claims/poe.ts';

/** What a sender says of a file, and its bytes, to be read once. */
export type ArrivingFile = {
  /** As the sender called it, or what it is called where the sender didn't. */
  readonly name: string;
  /** Set where the name may lack its extension, which is then the content's to say; an extension that is likely. */
  readonly namedByContent?: { readonly hint: string | null };
  /** Asked once, when nothing stands against the name. */
  readonly open: () => Promise<{ readonly content: AsyncIterable<Uint8Array> } | { readonly problem: PoeProblem }>;
};

/** A file that was found acceptable. Its bytes lie in the document store under its id; it is not part of a claim yet. */
export type CheckedFile = {
  readonly id: string;
  /** Fit to be shown. */
  readonly name: string;
  /** Its extension. */
  readonly type: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
};

export type Received =
  | { readonly ok: true; readonly file: CheckedFile }
  | { readonly ok: false; readonly name: string; readonly why: PoeProblem };

/**
 * Stores the bytes of a file while they come, then checks them. Nothing is left of what is refused. Upload page and chat both
 * come through here.
 * @throws what the document store throws.
 */
export type ReceiveFile = (file: ArrivingFile) => Promise<Received>;

/** Adds checked files to a claim: commits `PoeAdded`; of a refused file the bytes are removed. */
export type AddPoe = (
  claimId: string,
  file: CheckedFile,
  actor: Actor,
  /** Id of the conversation whose answer tells of it, if one does. */
  answeredIn?: string,
) => Promise<PoeResult>;
