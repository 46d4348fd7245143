/** What the browser keeps for these pages: nothing where it lets them keep nothing, as in some frames and by some settings. */

type Place = 'localStorage' | 'sessionStorage';

export function readKept(place: Place, key: string): string | null {
  try {
    return window[place].getItem(key);
  } catch {
    return null;
  }
}

/** Null: keeps nothing under that key any more. */
export function keep(place: Place, key: string, value: string | null): void {
  try {
    if (value === null) window[place].removeItem(key);
    else window[place].setItem(key, value);
  } catch {
    // the page goes on, and knows nothing of it when it is opened again
  }
}
