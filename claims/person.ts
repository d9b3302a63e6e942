/** A member of an Entra tenant. Two people are the same when both ids are. */
export type Person = {
  /** Entra object id, GUID, lower-cased. */
  readonly id: string;
  /** Entra tenant id, GUID, lower-cased. The tenant is the firm. */
  readonly tenantId: string;
  /** Display name as Teams gave it; for people to read, never for checks. */
  readonly name: string;
};

export const samePerson = (a: Pick<Person, 'id' | 'tenantId'>, b: Pick<Person, 'id' | 'tenantId'>): boolean =>
  a.id === b.id && a.tenantId === b.tenantId;
