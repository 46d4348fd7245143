/** The shape of each sort of node, around 0,0; each also has a colour of its own in `graph.css`. */

const shapes: Readonly<Record<string, string>> = {
  Channel: 'M-11 -10h22a10 10 0 0 1 0 20h-22a10 10 0 0 1 0 -20z',
  Person: 'M0 -11a11 11 0 0 1 0 22a11 11 0 0 1 0 -22z',
  Organization: 'M-10 -9h20v18h-20z',
  State: 'M-6 -11h12l7 11l-7 11h-12l-7 -11z',
  Office: 'M0 -12l12 12l-12 12l-12 -12z',
  UnnamedSource: 'M0 -11a11 11 0 0 1 0 22a11 11 0 0 1 0 -22z',
  Event: 'M0 -12l12 21h-24z',
  Place: 'M0 12c-4 -6 -10 -9 -10 -14a10 10 0 0 1 20 0c0 5 -6 8 -10 14z',
  Document: 'M-9 -11h12l6 6v17h-18z',
  Agreement: 'M-11 -6l6 -6h10l6 6v12l-6 6h-10l-6 -6z',
};

export const shapeOf = (type: string): string => shapes[type] ?? shapes.Person!;
