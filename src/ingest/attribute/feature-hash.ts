/** Features are numbers of this many bits, hashed from what they stand for. */
export const featureBits = 24;

/** A number for a word or another short text (FNV-1a). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Two numbers made into one in which the order counts. */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first ^ Math.imul(second, 0xcc9e2d51), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}

export const mix3 = (first: number, second: number, third: number): number => mix(mix(first, second), third);

/** Gathers the features of one position. Each is told from others of equal value by the template that it was made by. */
export class FeatureList {
  readonly #features = new Int32Array(256);
  #count = 0;
  #template = 0;

  /** Goes to the next template. Every position has to go through the same ones. */
  add(value: number): void {
    this.#template++;
    if (this.#count < this.#features.length)
      this.#features[this.#count++] = mix(this.#template, value) >>> (32 - featureBits);
  }

  /** The template is passed over where it tells nothing. */
  addIf(condition: boolean, value: number): void {
    if (condition) this.add(value);
    else this.#template++;
  }

  /** What was gathered; begins anew. */
  take(): Int32Array {
    const taken = this.#features.slice(0, this.#count);
    this.#count = 0;
    this.#template = 0;
    return taken;
  }
}
