import { Node } from '@tiptap/core';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A member who is mentioned, by account and by the name that she had then. */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => element.dataset['mention'] ?? null,
      renderHTML: ({ id }) => ({ 'data-mention': id as string }),
    },
    label: {
      default: '',
      parseHTML: (element: HTMLElement) => (element.textContent || '').replace(/^@/, ''),
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    HTMLAttributes,
    `@${String(node.attrs['label'])}`,
  ],
  renderText: ({ node }) => `@${String(node.attrs['label'])}`,
});

/** A file among the team's attachments, as the text holds it. */
export interface TextAttachment {
  id: string;
  /** What a picture shows, in words; of another file its name. */
  label: string;
  picture: boolean;
}

/**
 * A picture or another file of the team. Only its id is kept, so that no other address can be loaded
 * by those who read.
 * @param addressOf where the file of an attachment is; pictures are shown, others downloaded
 */
export const attachmentNode = (addressOf: (attachment: TextAttachment) => string) =>
  Node.create({
    name: 'attachment',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      id: {
        default: null,
        parseHTML: (element: HTMLElement) => element.dataset['attachment'] ?? null,
        rendered: false,
      },
      label: {
        default: '',
        parseHTML: (element: HTMLElement) => element.dataset['label'] ?? '',
        rendered: false,
      },
      picture: {
        default: false,
        parseHTML: (element: HTMLElement) => element.tagName === 'IMG',
        rendered: false,
      },
    }),
    parseHTML: () => [{ tag: 'img[data-attachment]' }, { tag: 'p[data-attachment]' }],
    renderHTML: ({ node }) => {
      const { id, label, picture } = node.attrs as TextAttachment;
      if (!uuid.test(id)) return ['p', label];
      const own = { 'data-attachment': id, 'data-label': label };
      const address = addressOf({ id, label, picture });
      return picture
        ? ['img', { ...own, src: address, alt: label, loading: 'lazy' }]
        : ['p', own, ['a', { href: address, download: '' }, label]];
    },
  });
