import { lastTitleLevel, readLink } from '@passerelles/content/shared';
import { Schema, type DOMOutputSpec, type MarkSpec, type NodeSpec } from 'prosemirror-model';
import { messages } from '../../../messages/in-browsers';

/** The block in which one writes words: titles are h3 and h4, as the page shows them (ui/Blocks). */
const textblock = (tag: string): Pick<NodeSpec, 'group' | 'content' | 'parseDOM' | 'toDOM'> => ({
  group: 'block',
  content: 'inline*',
  parseDOM: [{ tag }],
  toDOM: (): DOMOutputSpec => [tag, 0],
});

const list = (tag: 'ul' | 'ol'): NodeSpec => ({
  group: 'block list',
  content: 'list_item+',
  parseDOM: [{ tag }],
  toDOM: (): DOMOutputSpec => [tag, 0],
});

const readImage = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

const nodes = {
  doc: { content: 'block+' },
  paragraph: textblock('p'),
  heading: {
    ...textblock('h3'),
    attrs: { level: { default: lastTitleLevel } },
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      getAttrs: (element: HTMLElement) => ({ level: Number(element.dataset.level ?? level) }),
    })),
    toDOM: ({ attrs }): DOMOutputSpec => [
      Number(attrs.level) <= lastTitleLevel ? 'h3' : 'h4',
      { 'data-level': String(attrs.level) },
      0,
    ],
  },
  quote: { ...textblock('blockquote'), defining: true },
  code_block: {
    ...textblock('pre'),
    content: 'text*',
    marks: 'bold italic underline strikethrough code',
    attrs: { language: { default: '' } },
    code: true,
    defining: true,
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' as const }],
    toDOM: (): DOMOutputSpec => ['pre', ['code', 0]],
  },
  bullet_list: list('ul'),
  ordered_list: list('ol'),
  list_item: {
    content: 'paragraph list*',
    attrs: { bare: { default: false } },
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: (): DOMOutputSpec => ['li', 0],
  },
  /** Put there in the panel: it can be moved or taken out here, not changed. */
  image: {
    group: 'block',
    atom: true,
    attrs: { image: {} },
    parseDOM: [
      {
        tag: 'div[data-image]',
        getAttrs: (element: HTMLElement) => {
          const image = readImage(element.dataset.image ?? '');
          return typeof image === 'object' && image !== null ? { image } : false;
        },
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => {
      const image = attrs.image as { alternativeText?: string | null };
      return [
        'div',
        { class: 'rich-picture', 'data-image': JSON.stringify(image) },
        messages.richText.picture(image.alternativeText ?? ''),
      ];
    },
  },
  text: { group: 'inline' },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: (): DOMOutputSpec => ['br'],
  },
} satisfies Record<string, NodeSpec>;

const mark = (...tags: [string, ...string[]]): MarkSpec => ({
  parseDOM: tags.map((tag) => ({ tag })),
  toDOM: (): DOMOutputSpec => [tags[0], 0],
});

const marks = {
  link: {
    attrs: { url: {}, rel: { default: '' }, target: { default: '' } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element: HTMLElement) => {
          const url = readLink(element.getAttribute('href') ?? '');
          return url === null ? false : { url };
        },
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => ['a', { href: String(attrs.url) }, 0],
  },
  bold: mark('strong', 'b'),
  italic: mark('em', 'i'),
  underline: mark('u'),
  strikethrough: mark('s', 'del'),
  code: mark('code'),
} satisfies Record<string, MarkSpec>;

/** What the document of the editor may hold; blocks and it are converted without loss (content: blocks-document). */
export const schema = new Schema({ nodes, marks });
