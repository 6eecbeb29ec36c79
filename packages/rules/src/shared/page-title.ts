/** Takes the title of a document apart: the page is named first, and the site last. */

/** Parts of a title such as `关于…的通知_通知公告-示例市政府`, in their order; one for a title without signs. */
export function titleParts(title: string): string[] {
  return title.split(/[-_—|–·>]/u).map(part => part.trim());
}
