import type { SolutionArea } from './details.ts';

export type Product = {
  /** kebab-case, e.g. `dynamics-365-sales`. */
  readonly id: string;
  /** Microsoft's product name; the same in every language. */
  readonly name: string;
  readonly area: SolutionArea;
  /** True for Dynamics 365 products: a technical contact is required. */
  readonly needsTechnicalContact: boolean;
};

export type Catalogue = {
  readonly ofArea: (area: SolutionArea) => readonly Product[];
  readonly find: (id: string) => Product | undefined;
};
