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

/** The chart as a picture. It is painted shape by shape: to load the SVG as an image, many pages' policies forbid. */
export function toPng(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = sizeOf(picture);
  const scale = Math.min(PNG_SCALE, LONGEST_SIDE / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const brush = canvas.getContext('2d');
  if (brush) {
    brush.scale(scale, scale);
    brush.textAlign = 'center';
    const font = picture.getAttribute('font-family') ?? 'sans-serif';
    for (const shape of picture.querySelectorAll('rect, path:not(.ring), text')) paint(brush, shape, font);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => {
      if (blob) resolve(blob);
      else reject(new Error('The canvas gave no picture.'));
    }, 'image/png');
  });
}

function paint(brush: CanvasRenderingContext2D, shape: Element, font: string): void {
  const text = (name: string): string => shape.getAttribute(name) ?? '';
  const number = (name: string): number => Number.parseFloat(text(name)) || 0;
  const [fill, stroke] = [text('fill'), text('stroke')];
  if (fill !== '' && fill !== 'none') brush.fillStyle = fill;
  if (shape.localName === 'text') {
    brush.font = `${text('font-weight') || 400} ${text('font-size')}px ${font}`;
    brush.fillText(shape.textContent, number('x'), number('y'));
    return;
  }
  const outline = new Path2D(text('d'));
  if (shape.localName === 'rect') {
    // only the ground measures itself in per cent, and the plates' round corners are of its colour
    const isGround = text('width').endsWith('%');
    const [width, height] = isGround
      ? [brush.canvas.width, brush.canvas.height]
      : [number('width'), number('height')];
    outline.rect(number('x'), number('y'), width, height);
  }
  if (fill !== 'none') brush.fill(outline);
  if (stroke === '') return;
  brush.strokeStyle = stroke;
  brush.lineWidth = number('stroke-width') || 1;
  brush.lineJoin = 'round';
  brush.setLineDash(text('stroke-dasharray').split(' ').filter(Boolean).map(Number));
  brush.stroke(outline);
}

function sizeOf(picture: SVGSVGElement): { width: number; height: number } {
  const { width, height } = picture.viewBox.baseVal;
  return { width: Math.ceil(width), height: Math.ceil(height) };
}
