import type { Person } from './person.ts';

/** Who gives a command. Roles come from the deployment's configuration and the signed activity, never from a card. */
export type Actor =
  | {
      readonly kind: 'person';
      readonly person: Person;
      readonly isReviewer: boolean;
      /** Incentives admin of the firm `person.tenantId`. */
      readonly isIncentivesAdmin: boolean;
    }
  /** The customer's contact, by the signed link in the mail about this claim. */
  | { readonly kind: 'customer' }
  /** A deadline that passed. */
  | { readonly kind: 'time' }
  /** The mail server's word on a mail about this claim. */
  | { readonly kind: 'mail' }
  /** Another claim, in the course of its own life. */
  | { readonly kind: 'claim'; readonly claimId: string };

export type PersonActor = Extract<Actor, { kind: 'person' }>;

/** Who did it, as kept in the history. */
export type DoneBy =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'customer' | 'time' | 'mail' }
  | { readonly kind: 'claim'; readonly claimId: string };
