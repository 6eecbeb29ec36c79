/** The error of a page that could not be opened or read. */

/** The page could not be opened or read. */
export class PageReadError extends Error {
  override readonly name = 'PageReadError';
  constructor(
    readonly reason: 'timeout' | 'unreachable' | 'file' | 'failed',
    /** In English; where the browser gave one its code alone (`ERR_…`), of `file` the media type where it is known. */
    message: string,
  ) {
    super(message);
  }
}
