import type { CommentState, ReaderLinkView } from '../../../shared';

export function presentReaderLink(
  purpose: ReaderLinkView['purpose'],
  written: { state: CommentState; text: string | null } | null,
  about: { title: string; path: string } | null,
): ReaderLinkView {
  return {
    purpose,
    state: written?.state ?? null,
    about: about && { title: about.title, path: about.path },
    text: written?.text ?? null,
  };
}
