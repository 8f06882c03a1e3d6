import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

const self = ["'self'"];

/** The name of the header, for pages that need another policy than the one of every response. */
export const policyHeader = 'content-security-policy';

/**
 * Switches off what no page of Weft uses. Camera and microphone are for who records a rehearsal;
 * the browser asks first, and the recording stays in it.
 */
const permissionsPolicy =
  'camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()';

/**
 * Sends the security headers with every response. The policy has no `unsafe-*`: nothing inline runs
 * and only the site's own style sheet styles, so a lesson that slipped through every check is still
 * only text.
 */
export function sendSecurityHeaders(server: FastifyInstance, https: boolean): void {
  const headers = { ...helmetHeaders(https), 'permissions-policy': permissionsPolicy };
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

/**
 * The policy of every response, for a page that holds style elements.
 * @param styleSources their hashes, as `'sha256-…'`
 */
export function policyWithStyles(styleSources: string[]): string {
  return String(helmetHeaders(false, styleSources)[policyHeader]);
}

/** They never change, so Helmet writes them once and not for each request, which costs a seventh. */
function helmetHeaders(
  https: boolean,
  styleSources: string[] = [],
): NodeJS.Dict<number | string | string[]> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const write = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: [...self, ...styleSources],
        imgSrc: ["'self'", 'data:'],
        fontSrc: self,
        connectSrc: self,
        // A recording that was made in the page is played from a blob.
        mediaSrc: ["'self'", 'blob:'],
        manifestSrc: self,
        workerSrc: self,
        baseUri: ["'none'"],
        formAction: self,
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  write(request, response, () => undefined);
  return response.getHeaders();
}
