import type { AnyExtension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { Mention, attachmentNode, type TextAttachment } from './inline-nodes.js';
import { safeLink } from './safe-link.js';
import { tableNodes } from './table-nodes.js';

/**
 * What the text of a team may consist of. All who edit a document must have the same: what a browser
 * does not know, it takes out. Headings begin below the title of the page.
 * @param addressOf where the file of an attachment is
 */
export const textExtensions = (
  addressOf: (attachment: TextAttachment) => string,
): AnyExtension[] => [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: (url) => safeLink(url) !== null,
      HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null },
    },
    // Everybody steps back through what she did herself: Yjs knows.
    undoRedo: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    dropcursor: false,
  }),
  ...tableNodes,
  Mention,
  attachmentNode(addressOf),
];
