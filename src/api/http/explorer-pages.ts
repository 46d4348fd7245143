import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

import { AppError } from '../../base/errors.ts';
import { asClaimId, asEntityId, claimIdPattern, slugPattern } from '../../base/ids.ts';
import { readableReviews } from '../../model/access.ts';
import { reviewOf } from '../../model/entity.ts';
import type { Reader } from '../../store/read/reader.ts';
import type { Authenticate } from '../auth/authentication.ts';
import type { HeadOf } from './claim-page.ts';
import { wantsPage } from './headers.ts';

/** Where pages are that others may show in a frame. */
export const embedPrefix = '/embed/';

const claimAddress = '/claim/:document/:name';

/** The addresses that the explorer has pages for; each is the same file, which asks for what its address names. */
const addresses = [
  '/search',
  '/describers',
  '/disputes',
  '/paths',
  '/graph',
  '/review',
  claimAddress,
  ...['channel', 'person', 'organization', 'state', 'office', 'unnamed-source'].map(type => `/${type}/:slug`),
  ...['event', 'place', 'agreement', 'document'].map(type => `/${type}/:slug`),
  `${embedPrefix}channel/:slug`,
];

/** Answers with the explorer's page, whatever the status is. `head`: what stands in its head besides. */
export type SendExplorer = (reply: FastifyReply, head?: string) => Promise<FastifyReply>;

/** `explorer`: the folder that it was built into. `hasPlayground`: whether its pages may lead to a playground. */
export const sendExplorerFrom =
  (explorer: string, hasPlayground: boolean): SendExplorer =>
  async (reply, head = '') => {
    const built = await readFile(join(explorer, 'index.html'), 'utf8');
    const page = head === '' ? built : built.replace('</head>', () => `${head}</head>`);
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'public, max-age=0')
      .send(hasPlayground ? page : page.replace('<html ', '<html data-playground="off" '));
  };

type Named = { readonly slug?: string; readonly document?: string; readonly name?: string };
/** Whether there is what the parts of an address name. */
export type IsThere = (named: Named) => Promise<boolean>;

/**
 * As anybody may know it. Where nobody is told without a token, or the store cannot be asked, a status tells nothing: the
 * page asks for itself.
 */
export const thereForAnybody =
  ({ reader, authenticate }: { readonly reader: Reader; readonly authenticate: Authenticate }): IsThere =>
  async ({ slug, document, name }) => {
    try {
      const reviews = readableReviews((await authenticate(undefined)).role);
      if (slug !== undefined) {
        if (!slugPattern.test(slug)) return false;
        const entity = (await reader.entities.bySlug([asEntityId(slug)])).get(asEntityId(slug));
        return entity !== undefined && reviews.includes(reviewOf(entity));
      }
      if (name === undefined) return true;
      const id = asClaimId(`${document}/${name}`);
      if (!claimIdPattern.test(id)) return false;
      const claim = (await reader.claims.bySlug([id])).get(id);
      return claim !== undefined && reviews.includes(claim.review);
    } catch {
      return true;
    }
  };

/** Programs that ask for `/` are sent to the API. */
export function addPages(app: FastifyInstance, send: SendExplorer, of: { isThere: IsThere; headOf: HeadOf }): void {
  for (const address of addresses) {
    app.get(address, async (request, reply) => {
      if (!(await of.isThere(request.params as Named))) reply.code(404);
      return send(reply, address === claimAddress ? await of.headOf(request) : '');
    });
    app.get(`${address}/`, (request, reply) => reply.redirect(request.url.replace(/\/(?=\?|$)/, ''), 301));
  }
  app.get('/', (request, reply) => (wantsPage(request) ? send(reply) : reply.redirect('/graphql')));
}

/** What the explorer asks, as it was built into a folder. Throws BAD_SETTING where it was built without that. */
export function readExplorerOperations(explorer: string): readonly string[] {
  const path = join(explorer, 'operations.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as string[];
  } catch (cause) {
    throw new AppError(
      'BAD_SETTING',
      `TRUSTED_DOCUMENTS needs ${path}, which tells what the explorer asks, and cannot read it; \`npm run build:pages\` makes it, and EXPLORER=off does without`,
      { cause },
    );
  }
}
