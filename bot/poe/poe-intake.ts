import type { Actor } from '../../claims/actor.ts';
import type { PoeResult } from '../../claims/poe.ts';

/** A file whose bytes are here and were found acceptable; not yet part of a claim. */
export type CheckedFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** Adds checked files to a claim: stores the bytes, then commits `PoeAdded`. Upload page and chat both come through here. */
export type AddPoe = (
  claimId: string,
  file: CheckedFile,
  actor: Actor,
  /** The Teams activity that brought it, if one did. */
  turn?: string,
) => Promise<PoeResult>;
