import type { FastifyReply } from 'fastify';

/** Of somebody without an account who was let in to one thing. */
export const guestCookie = 'weft_guest';

/**
 * Hands a guest's token to the browser, out of reach of scripts; it is sent to one path only.
 * @param seconds how long it works; 0 takes it back
 */
export function setGuestCookie(
  reply: FastifyReply,
  { token, path, seconds, https }: { token: string; path: string; seconds: number; https: boolean },
): void {
  const cookie = { path, httpOnly: true, sameSite: 'strict', secure: https } as const;
  if (seconds === 0) void reply.clearCookie(guestCookie, cookie);
  else void reply.setCookie(guestCookie, token, { ...cookie, maxAge: seconds });
}
