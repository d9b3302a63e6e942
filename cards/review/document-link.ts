/** Where a PoE file can be fetched: a signed, short-lived link. */
export type DocumentLink = { readonly fileId: string; readonly url: string };
