import { versionLimits } from '@passerelles/desk/shared';
import { counted } from '../plural';
import type { saving as fr } from '../fr/desk-saving';

export const saving: typeof fr = {
  untouched: 'Your changes save themselves.',
  dirty: 'Not saved yet: that happens by itself in a few seconds.',
  sending: 'Saving…',
  saved: (time) => `Draft saved at ${time}.`,
  savedExcept: (time, fields) =>
    `Draft saved at ${time}, but for ${counted(fields, 'answer to look at again, kept as you typed it', 'answers to look at again, kept as you typed them')}.`,
  offline: 'Offline: tried again as soon as the line is back. Until then your text is kept in this browser.',
  refused: (why) => `Not saved: ${why}`,
  asked: (fields) =>
    `Not saved: ${counted(fields, 'field that somebody else changed too waits', 'fields that somebody else changed too wait')} for your choice. The rest is saved.`,
  told: {
    saved: (except) =>
      except === 0
        ? 'Your text is saved.'
        : `Your text is saved, but for ${counted(except, 'answer to look at again', 'answers to look at again')}.`,
    offline: 'The line is cut. Your text is kept.',
    refused: 'The draft is not saved.',
    asked: 'The draft waits for a choice of yours.',
  },
  why: {
    UNAVAILABLE: 'the service does not answer. Tried again in a moment; your text is kept in this browser.',
    NOT_SIGNED_IN: 'your session is over. Your text is still here.',
    INVALID: 'a text is too long to be kept as it is.',
  },
  found: 'Here is the text that you had typed and that could not be saved. It is saved now, or about to be.',
  taken: (fields) => `Somebody else changed, and this page now shows their text: ${fields.join(', ')}.`,
  unseen: 'Your sheet has not left: somebody else changed it in the meantime. Read what changed, then send it again.',
  leaveUnsaved: 'A text typed in this browser is not saved yet. If you sign out, it will be deleted. Continue?',
  session: {
    title: 'Your session is over',
    lead: 'Your text is still here. Sign in again here, and it will be saved.',
    action: 'Sign in again and save',
    later: 'Later',
    open: 'Sign in again',
  },
  differences: { removed: 'removed: ', added: 'added: ' },
  history: {
    title: 'History of the draft',
    open: 'History of the draft',
    lead: `What was saved, and by whom: one version a person and ${versionLimits.window} minutes, the last ${versionLimits.most}. Bringing a version back is one more save: nothing of what is there now is lost. Attached files are no part of it.`,
    none: 'Nothing was saved yet.',
    kinds: { save: 'Saved', restore: 'Brought back', before: 'Changed outside of the desk' },
    by: (name) => `by ${name}`,
    gone: 'by somebody who does not write here any more',
    at: (day, time) => `${day} at ${time}`,
    restoredFrom: (moment) => `as it was on ${moment}`,
    changed: (fields) => `What changed: ${fields}`,
    see: 'Compare with the present text',
    current: 'The present text',
    compared: (moment) => `Version of ${moment}, compared with the present text`,
    comparedLead: 'Struck out: what you have now and would go. Underlined: what would come back.',
    same: 'This version says the same as the present text.',
    restoreField: 'Bring this field back',
    restoreAll: 'Bring the whole version back',
    back: 'Back to the sheet',
    done: 'It is brought back. What was there before is in the history.',
    locked: 'The sheet is being examined: its history can be read, and not brought back.',
    stale: 'Somebody saved this sheet in the meantime. The comparison below is up to date: check, then bring back.',
  },
  conflict: {
    several: (fields) =>
      `You and somebody else changed the same ${fields === 1 ? 'field' : 'fields'}. Nothing is replaced: choose, field by field. All the rest is saved.`,
    title: 'To choose',
    lead: 'This field was changed elsewhere too since you opened it, by somebody else or by you in another tab. The text of the field above is yours; nothing is replaced without you.',
    mine: 'Your text',
    theirs: (by, time) =>
      `The text that ${by === null ? 'is saved' : `${by} saved`}${time === null ? '' : ` at ${time}`}`,
    differences: 'What your text changes in theirs',
    onlyForm: 'The words are the same: only the layout differs.',
    nothing: 'Nothing.',
    choices: {
      mine: 'Keep my text',
      theirs: 'Take the text that is saved',
      edit: 'Join both: I correct the field above, then save',
    },
    action: 'Save this choice',
  },
};
