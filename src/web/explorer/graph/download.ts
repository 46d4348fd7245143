import { saveFile } from '../save-file.ts';

/** The picture as a file of its own, with the look that the page's style sheet gives it. */

const looks = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity', 'display'],
  ...[
    'font-family',
    'font-size',
    'font-weight',
    'font-style',
    'text-anchor',
    'text-decoration',
    'unicode-bidi',
    'paint-order',
  ],
];
/** Parts that serve the pointer and the focus alone. */
const unseen = '.reach, .focus';

function standalone(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll<SVGElement>('*')];
  for (const [place, element] of [copy, ...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(originals[place]!);
    for (const name of looks) element.style.setProperty(name, style.getPropertyValue(name));
    for (const { name } of [...element.attributes])
      if (/^(class|role|tabindex|data-|aria-(pressed|busy))/.test(name)) element.removeAttribute(name);
  }
  for (const part of unseenIn(picture, copy)) part.remove();
  const ground = document.createElementNS(copy.namespaceURI, 'rect') as SVGRectElement;
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: backgroundOf(picture) }))
    ground.setAttribute(name, value);
  copy.prepend(ground);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

/** The copy has lost its classes: what is unseen is found by its place. */
function unseenIn(picture: SVGSVGElement, copy: SVGSVGElement): Element[] {
  const all = [...copy.querySelectorAll('*')];
  return [...picture.querySelectorAll('*')].flatMap((element, place) => (element.matches(unseen) ? all[place]! : []));
}

const backgroundOf = (picture: SVGSVGElement): string => getComputedStyle(picture).backgroundColor;

export function downloadSvg(picture: SVGSVGElement, name: string): void {
  saveFile(new Blob([standalone(picture)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Twice as fine as on the screen. */
export async function downloadPng(picture: SVGSVGElement, name: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * picture.clientWidth;
  canvas.height = 2 * picture.clientHeight;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob(blob => blob && saveFile(blob, `${name}.png`));
}
