import type { life as fr } from '../fr/desk-life';

export const life: typeof fr = {
  preview: 'Preview',
  previewTitle: (title) => `Preview: ${title}`,
  previewText:
    'This is the page as the public will read it. Only your team sees it: it is neither online nor in the search. Sheets that it names and that are not public yet are left out.',
  backToSheet: 'Back to the sheet',
  remove: 'Delete',
  removeTitle: 'Delete this draft',
  removeLead: [
    'You are about to delete “',
    '” for the whole team. The text, the files that were added and what could not be saved go; nothing of it stays on the site, since nothing of it was there. There is no way back.',
  ],
  removeAction: 'Delete for ever',
  keep: 'Delete nothing',
  removed: 'The draft is deleted.',
  edition: 'Next edition',
  editionTitle: 'Write the next edition',
  editionLead: [
    'The new draft follows “',
    '” and takes over what hardly changes from one time to the next. Dates, results and documents are to be written: they belong to their edition only.',
  ],
  newTitle: 'Title',
  begin: 'Begin the draft',
  inspiredTitle: 'Write a sheet inspired by another',
  inspiredLead: [
    'Your sheet will say that it is inspired by “',
    '”, and that one will say that it inspired yours once it is published. Its themes and audiences are taken over; its text is not: tell what you did.',
  ],
  inspiredMissing: 'The sheet that you want to start from is not public, or no longer is.',
  kept: 'What you kept',
  changed: 'What you changed',
  dropped: 'What you dropped',
  improvements: (title) => `What “${title}” says is to be improved`,
  inspired: 'Inspired:',
  noTracking: 'We do not count how often your sheets are read: this site follows nobody.',
};
