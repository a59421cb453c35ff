/** Kinds of file that leave or enter; the name of each is in the message catalogue. */
export type FileKind = 'copy' | 'pack' | 'table' | 'document';

export const extensionOf: { readonly [K in FileKind]: string } = {
  copy: 'json',
  pack: 'json',
  table: 'csv',
  document: 'pdf',
};
