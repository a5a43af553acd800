/** What an attachment can be: a picture or a scan. */
export const MEDIA_TYPES = ['image/png', 'image/jpeg', 'application/pdf'] as const;

export type MediaType = (typeof MEDIA_TYPES)[number];

const EXTENSIONS: Record<MediaType, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
};

export function isMediaType(text: unknown): text is MediaType {
  return MEDIA_TYPES.some((type) => type === text);
}

/** The name an attachment is saved under: it says nothing about anybody. */
export function fileNameOf(id: string, type: MediaType): string {
  return `attachment-${id}.${EXTENSIONS[type]}`;
}
