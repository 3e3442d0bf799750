import type { Messages } from '../fr';
import { counted } from '../plural';

export const richText: Messages['richText'] = {
  toolbar: 'Formatting',
  tools: {
    title: 'Title',
    subtitle: 'Subtitle',
    bold: 'Bold',
    italic: 'Italics',
    link: 'Link',
    bullets: 'Bulleted list',
    numbers: 'Numbered list',
    inward: 'Indent',
    outward: 'Outdent',
    quote: 'Quote',
    undo: 'Undo',
    redo: 'Redo',
  },
  control: 'Ctrl',
  shift: 'Shift',
  keys: 'Alt+F10 leads to the tools, Escape back to the text.',
  address: 'Address of the link',
  addressHelp: 'A page, like www.example.org, or an e-mail address.',
  badLink: 'This is neither the address of a page, like www.example.org, nor an e-mail address.',
  setLink: 'Set the link',
  removeLink: 'Remove the link',
  cancel: 'Close',
  picture: (said) => (said === '' ? 'Picture' : `Picture: ${said}`),
  tables: (count) =>
    count === 1
      ? 'The pasted table has become a list: read it again.'
      : `The ${counted(count, 'pasted table', 'pasted tables')} have become lists: read them again.`,
  images: (count) =>
    count === 1
      ? 'The pasted picture was left out.'
      : `The ${counted(count, 'pasted picture', 'pasted pictures')} were left out.`,
  tooLong: (excess) => `Too long by ${counted(excess, 'character', 'characters')}.`,
};
