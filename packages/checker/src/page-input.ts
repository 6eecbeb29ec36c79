/** What a tab is asked to open. */

/** A saved page as bytes with the address it had, or an address to load. */
export type PageInput =
  { readonly html: Buffer; readonly url: string; readonly contentType?: string } | { readonly url: string };
