/** The steps of the filing form, in order. Which of them a claim has depends on its kind. */
export const stepIds = [
  'programme',
  'partner',
  'customer',
  'products',
  'contacts',
  'revenue',
  'evidence',
  'review',
] as const;
export type StepId = (typeof stepIds)[number];
