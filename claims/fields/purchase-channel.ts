import { type PurchaseChannel, purchaseChannels } from '../details.ts';
import { oneOf } from './choice.ts';
import { bareValue } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';

/**
 * What the form offers. Source: docs/claims.md#solution-areas-and-activities: a CSP subscription is refused, and says why only
 * when it can be chosen.
 */
export const purchaseChannelChoices = [...purchaseChannels, 'csp'] as const;

const eligible = oneOf(purchaseChannels);

export const parsePurchaseChannel: FieldParser<PurchaseChannel> = (raw, context) =>
  bareValue(raw) === 'csp' ? { problem: 'csp-not-eligible' } : eligible(raw, context);
