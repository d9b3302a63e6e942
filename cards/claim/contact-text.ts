import type { SuggestedContact } from '../../claims/details.ts';

/** A customer's contact in one line, as far as they are named. Holds what people typed. */
export const contactText = ({
  customerContactName,
  customerContactTitle,
  customerContactEmail,
}: SuggestedContact): string =>
  [customerContactName, customerContactTitle, customerContactEmail].filter((part) => part !== undefined).join(', ');
