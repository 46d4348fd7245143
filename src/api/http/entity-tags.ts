import { hash } from 'node:crypto';

/** The tag of an answer that is known by this. Weak: an answer in several encodings has one. */
export const weakTag = (of: string | Uint8Array): string => `W/"${hash('sha256', of, 'base64url').slice(0, 27)}"`;

/** A client may keep what it got, for itself, and asks each time whether it still holds (RFC 9111, 5.2.2.4). */
export const askedAnew = (tag: string) => ({ etag: tag, 'cache-control': 'private, no-cache' });

/** Whether a client has what a weak tag is of: `If-None-Match` has a list of tags, or a star for any (RFC 9110, 13.1.2). */
export function hasKept(given: string | undefined, tag: string): boolean {
  if (given === undefined) return false;
  return given.trim() === '*' || given.split(',').some(each => each.trim().replace(/^W\//, '') === tag.slice(2));
}
