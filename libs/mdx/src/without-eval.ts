import { config } from 'zod';

/* Zod tries whether it may make functions from text, which a page's policy refuses and reports. */
config({ jitless: true });
