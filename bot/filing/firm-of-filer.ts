import { cleanLine } from '../../claims/fields/clean-text.ts';
import { nameCharacters } from '../../claims/fields.ts';
import type { TenantDirectory } from '../tenant-directory.ts';
import type { Turn } from '../turn.ts';

/**
 * What a firm is known by that has not said so itself: its tenant's name, else the domain of who files, where the directory says
 * that it is the tenant's. Undefined where neither can be told.
 */
export const firmOfFiler = async (
  { actor, profile }: Pick<Turn, 'actor' | 'profile'>,
  tenants: TenantDirectory,
): Promise<string | undefined> => {
  const { tenantId } = actor.person;
  const name = cleanLine((await tenants.nameOf?.(tenantId)) ?? '').slice(0, nameCharacters);
  if (name !== '') return name;
  const domain = (await profile())?.email?.split('@')[1]?.toLowerCase();
  if (!domain) return undefined;
  const lookup = await tenants.tenantOf(domain);
  return lookup.found && lookup.tenantId === tenantId ? domain : undefined;
};
