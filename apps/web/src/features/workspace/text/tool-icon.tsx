/* Drawn on a 20 × 20 grid like the icons of the design system. */
const paths = {
  bold: 'M6 4h5a3 3 0 010 6H6zM6 10h6a3 3 0 010 6H6z',
  italic: 'M8 4h6M6 16h6M11.5 4l-3 12',
  bulletList: 'M8 5h9M8 10h9M8 15h9M3.5 5h.4M3.5 10h.4M3.5 15h.4',
  orderedList: 'M8 5h9M8 10h9M8 15h9M3 4l1-.6V7M2.8 13.2c1.6-.8 2.2.3.9 1.5l-1 1.1H5',
  quote: 'M4 6h5v5c0 2-1 3.5-3 4M11 6h5v5c0 2-1 3.5-3 4',
  link: 'M8.5 11.5a3 3 0 004.3 0l3-3a3 3 0 00-4.3-4.3l-1 1M11.5 8.5a3 3 0 00-4.3 0l-3 3a3 3 0 004.3 4.3l1-1',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M12.5 4v12',
  image: 'M3 4h14v12H3zM3 14l4-4 3 3 3-4 4 4.5M6.5 7.4h.4',
  mention: 'M13 10a3 3 0 11-6 0 3 3 0 016 0zM13 7v4.5a2 2 0 004 0V10a7 7 0 10-3 5.7',
  comment: 'M3 4h14v9H9l-4 3.5V13H3z',
  redo: 'M13 4l4 4-4 4M16.5 8H8a4.5 4.5 0 000 9h4',
  indent: 'M3 4h14M9 8h8M9 12h8M3 16h14M3 8l3 2-3 2',
  outdent: 'M3 4h14M9 8h8M9 12h8M3 16h14M6 8l-3 2 3 2',
  undo: 'M7 4L3 8l4 4M3.5 8H12a4.5 4.5 0 010 9H8',
} as const;

export type ToolIconName = keyof typeof paths;

/** A small drawing on a tool, whose name is on its button. */
export const ToolIcon = ({ name }: { name: ToolIconName }) => (
  <svg
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[name]} />
  </svg>
);
