/** How a kind of file is checked beyond its first bytes. */
export type FileCheck = 'picture' | 'package' | 'pdf' | 'text' | 'recording';

interface FileKind {
  /** What browsers are told. */
  mediaType: string;
  check: FileCheck;
  /** Endings that its content may be found to have; absent: text, which has no mark of its own. */
  found?: readonly string[];
}

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';
const text = { mediaType: 'text/plain; charset=utf-8', check: 'text' } as const;
const picture = (mediaType: string, ...found: string[]): FileKind => ({
  ...{ mediaType, check: 'picture', found },
});
const document = (mediaType: string, ending: string): FileKind => ({
  ...{ mediaType, check: 'package', found: [ending] },
});
const recording = (mediaType: string, ...found: string[]): FileKind => ({
  ...{ mediaType, check: 'recording', found },
});

/** What may be handed in, by the ending of its name; nothing that a browser or a computer runs. */
export const fileKinds: ReadonlyMap<string, FileKind> = new Map(
  Object.entries({
    pdf: { mediaType: 'application/pdf', check: 'pdf', found: ['pdf'] },
    png: picture('image/png', 'png'),
    jpg: picture('image/jpeg', 'jpg'),
    jpeg: picture('image/jpeg', 'jpg'),
    gif: picture('image/gif', 'gif'),
    webp: picture('image/webp', 'webp'),
    avif: picture('image/avif', 'avif'),
    docx: document(`${office}.wordprocessingml.document`, 'docx'),
    xlsx: document(`${office}.spreadsheetml.sheet`, 'xlsx'),
    pptx: document(`${office}.presentationml.presentation`, 'pptx'),
    odt: document(`${open}.text`, 'odt'),
    ods: document(`${open}.spreadsheet`, 'ods'),
    odp: document(`${open}.presentation`, 'odp'),
    txt: text,
    md: text,
    csv: text,
    mp3: recording('audio/mpeg', 'mp3'),
    m4a: recording('audio/mp4', 'm4a', 'mp4'),
    wav: recording('audio/wav', 'wav'),
    ogg: recording('audio/ogg', 'ogg', 'oga', 'opus'),
    mp4: recording('video/mp4', 'mp4', 'm4v'),
    webm: recording('video/webm', 'webm'),
  } satisfies Record<string, FileKind>),
);

/** The ending of a name, without its dot. */
export function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
