import { counted } from '../plural';
import type { document as fr } from '../fr/desk-document';

export const document: typeof fr = {
  open: 'Start from a document',
  title: 'Start from a document',
  newLead:
    'You have a text already? What stands there under “Context”, “Objectives”, “Budget”… goes into the field of that name. The rest waits beside the form until you place it: nothing is lost.',
  lead: [
    'What your document says goes into the fields of “',
    '” that are still empty. The rest waits beside the form until you place it: nothing is lost.',
  ],
  file: 'Your document',
  fileHelp: 'Word (.docx) or LibreOffice (.odt), at most 20 MB.',
  replace: 'Replace what is written already',
  replaceHelp: 'The earlier text stays in the history of the sheet.',
  begin: 'Begin with this document',
  read: 'Read this document',
  back: 'Back to the sheet',
  besideTitle: (count) => `To be placed: ${counted(count, 'passage', 'passages')}`,
  besideLead: 'These passages of your document stand in no field. They stay here until you place or discard them.',
  untitled: 'Without a title',
  images: (count) =>
    count === 1
      ? 'One picture of the document was left out. Add it under “Documents” if it helps.'
      : `${counted(count, 'picture', 'pictures')} of the document were left out. Add them under “Documents” if they help.`,
  of: (file) => `From ${file}`,
  into: 'Put into',
  place: 'Place',
  placeThis: (heading) => `Place: ${heading}`,
  discard: 'Discard',
  discardThis: (heading) => `Discard: ${heading}`,
};
