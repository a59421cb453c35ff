/**
 * What a person or a therapist wrote: shown as it is, and never looked up. `language` is a tag such as `de`, for who
 * reads it out; null where nobody named one.
 */
export type OwnWords = { readonly written: string; readonly language: string | null };
