/**
 * The presence sheet on the screen, and alone on paper: the panel around it is neither seen nor counted in the pages, and it is black on
 * white whatever the panel's colours are.
 */
export const sheetCss = `
.presence-sheet table { border-collapse: collapse; width: 100%; }
.presence-sheet th, .presence-sheet td { border: 1px solid currentColor; padding: 8px; text-align: left; vertical-align: top; }
.presence-sheet .signature { height: 56px; width: 35%; }
.presence-sheet ol { list-style: decimal; padding-left: 24px; }
.presence-sheet ul { list-style: disc; padding-left: 24px; }
.presence-sheet li { font-size: 1.4rem; }
.presence-sheet tr { break-inside: avoid; }
.presence-sheet thead { display: table-header-group; }
@media print {
  @page { margin: 15mm; }
  body *:not(:has(.presence-sheet)):not(.presence-sheet, .presence-sheet *) { display: none !important; }
  *:has(.presence-sheet) {
    background: #fff !important; border: 0 !important; display: block !important; height: auto !important; margin: 0 !important; max-height: none !important;
    max-width: none !important; overflow: visible !important; padding: 0 !important; position: static !important; width: auto !important;
  }
  .presence-sheet, .presence-sheet * { background: #fff !important; box-shadow: none !important; color: #000 !important; }
  .presence-sheet { padding: 0 !important; }
}
`;
