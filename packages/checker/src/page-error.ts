/** The error of a page that could not be opened or read. */

/** The page could not be opened or read. */
export class PageReadError extends Error {
  override readonly name = 'PageReadError';
  constructor(
    readonly reason: 'timeout' | 'unreachable' | 'failed',
    message: string,
  ) {
    super(message);
  }
}
