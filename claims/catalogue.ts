import { z } from 'zod';
import shippedProducts from './catalogue.json' with { type: 'json' };
import { type SolutionArea, solutionAreas } from './details.ts';

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

const productSchema = z.strictObject({
  // An id stands in input ids and in comma-separated choices, so it holds neither dots nor commas.
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'),
  name: z.string().trim().min(1).max(100),
  area: z.enum(solutionAreas),
  needsTechnicalContact: z.boolean(),
});

const catalogueSchema = z
  .array(productSchema)
  .min(1)
  .superRefine((products, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of products.entries()) {
      if (seen.has(id))
        context.addIssue({ code: 'custom', path: [index, 'id'], message: `"${id}" stands there twice` });
      seen.add(id);
    }
    for (const area of solutionAreas)
      if (!products.some((product) => product.area === area))
        context.addIssue({ code: 'custom', path: [], message: `no product of ${area}` });
  });

/**
 * The products a claim may name, in the file's order. Source: docs/claims.md#products.
 * @throws Error that names every bad entry.
 */
export const loadCatalogue = (json: unknown): Catalogue => {
  const result = catalogueSchema.safeParse(json);
  if (!result.success) throw new Error(`The product catalogue is not usable:\n${z.prettifyError(result.error)}`);
  const byId = new Map(result.data.map((product) => [product.id, product]));
  const byArea: Record<SolutionArea, readonly Product[]> = {
    'microsoft-365': result.data.filter((product) => product.area === 'microsoft-365'),
    'business-applications': result.data.filter((product) => product.area === 'business-applications'),
  };
  return { ofArea: (area) => byArea[area], find: (id) => byId.get(id) };
};

export const defaultCatalogue: Catalogue = loadCatalogue(shippedProducts);
