/** The attributes that no reading looks at, though scripts change them often: states of controls, and how drawings are drawn. */

const UNREAD =
  /^(?:aria-(?!label$|required$|controls$)|tabindex$|transform$|width$|height$|points$|stroke|fill|c?[dxy]$)/u;

/** Whether a reading may notice that an attribute changed. */
export function isRead(name: string): boolean {
  return !UNREAD.test(name);
}
