import { z } from 'zod';

/** What a personal access token lets a tool do; never more than its owner may do herself. */
export const TokenScope = z.enum(['annotations:read', 'annotations:write']);
export type TokenScope = z.infer<typeof TokenScope>;
