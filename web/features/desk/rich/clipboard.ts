import { pastedToBlocks, textToBlocks, toDocument, type Block, type PasteNotices } from '@passerelles/content/shared';
import { DOMParser, Node, Slice, type ParseOptions } from 'prosemirror-model';
import { schema } from './schema';

/** What stands in paragraphs at both ends joins the lines that it is pasted into. */
function sliceOf(blocks: readonly Block[]): Slice {
  if (blocks.length === 0) return Slice.empty;
  const { content } = Node.fromJSON(schema, toDocument(blocks));
  const open = (node: Node | null) => (node?.type === schema.nodes.paragraph ? 1 : 0);
  return new Slice(content, open(content.firstChild), open(content.lastChild));
}

/** Reads the clipboard: what was copied here as it was, HTML of others as blocks of what the desk offers. */
export class PasteParser extends DOMParser {
  constructor(private readonly tell: (notices: PasteNotices) => void) {
    super(schema, DOMParser.fromSchema(schema).rules);
  }

  override parseSlice(dom: HTMLElement, options?: ParseOptions): Slice {
    if (dom.querySelector('[data-pm-slice]')) return super.parseSlice(dom, options);
    const { blocks, notices } = pastedToBlocks(dom);
    this.tell(notices);
    return sliceOf(blocks);
  }
}

/** Plain text as people type it in the box without a script. */
export const readPastedText = (text: string): Slice => sliceOf(textToBlocks(text));
