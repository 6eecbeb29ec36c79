/** Takes the drawn chart out of the page as an SVG text or a PNG picture. */

/** Pixels of a PNG per CSS pixel, and the longest side that browsers paint for certain. */
const PNG_SCALE = 2;
const LONGEST_SIDE = 8000;

/** The chart as a file of its own, at its natural size; what belongs to the page (classes, comments, focus ring) is left out. */
export function toSvgText(picture: SVGSVGElement, name: string): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const { width, height } = sizeOf(picture);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('aria-hidden');
  copy.setAttribute('role', 'img');
  for (const ring of copy.querySelectorAll('.ring')) ring.remove();
  for (const element of copy.querySelectorAll('[class]')) element.removeAttribute('class');
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = name;
  copy.prepend(title);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** The chart as a picture; undefined when the page's policy lets neither a `blob:` nor a `data:` image through. */
export async function toPng(picture: SVGSVGElement, name: string): Promise<Blob | undefined> {
  const text = toSvgText(picture, name);
  const blob = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image =
      (await load(blob)) ?? (await load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`));
    return image && (await paint(image, sizeOf(picture)));
  } finally {
    URL.revokeObjectURL(blob);
  }
}

function load(address: string): Promise<HTMLImageElement | undefined> {
  return new Promise(resolve => {
    const image = new Image();
    image.onload = () => {
      resolve(image);
    };
    image.onerror = () => {
      resolve(undefined);
    };
    image.src = address;
  });
}

function paint(image: HTMLImageElement, { width, height }: { width: number; height: number }): Promise<Blob> {
  const scale = Math.min(PNG_SCALE, LONGEST_SIDE / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => {
      if (blob) resolve(blob);
      else reject(new Error('The canvas gave no picture.'));
    }, 'image/png');
  });
}

function sizeOf(picture: SVGSVGElement): { width: number; height: number } {
  const { width, height } = picture.viewBox.baseVal;
  return { width: Math.ceil(width), height: Math.ceil(height) };
}
