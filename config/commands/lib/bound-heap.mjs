// Imported first by the programs that stay. V8 lets what nobody needs any more pile up to a multiple of what is needed before it collects it,
// and keeps the room: a CMS of 2 000 sheets that needs 240 MB held 750. The heap grows by three tenths from one collection to the next
// (docs/performance.md, "What memory is spent on").
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--heap-growing-percent=30');
