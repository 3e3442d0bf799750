'use client';

import { useState, type ReactNode } from 'react';
import { messages } from '../../../messages';
import { Button } from '../../../ui/Button';
import { Remarked } from './AnswerBox';
import { useSheetForm } from './context';
import { emptyRows, type RowList, type Rows as AllRows } from './raw-sheet';

interface Props<List extends RowList> {
  list: List;
  legend: string;
  /** Blank rows to show after the filled ones. */
  blank: number;
  children: (row: AllRows[List], name: string) => ReactNode;
}

/** Rows of a list, with blank ones to fill; a row left blank is not saved. Without a script the button sends the form for more. */
export function Rows<List extends RowList>({ list, legend, blank, children }: Props<List>) {
  const { raw } = useSheetForm();
  const [more, setMore] = useState(0);
  const filled: AllRows[List][] = raw[list] as AllRows[List][];
  const rows = [...filled, ...Array.from({ length: blank + more }, () => emptyRows[list])];
  return (
    <Remarked field={list}>
      <fieldset className="field" id={list}>
        <legend className="field-label">{legend}</legend>
        {rows.map((row, index) => (
          <fieldset key={index} className="desk-row">
            <legend className="small quiet">{messages.desk.sheet.rowTitle[list](index + 1)}</legend>
            {children(row, `${list}.${index}`)}
          </fieldset>
        ))}
        <Button
          type="submit"
          name="intent"
          value={`add:${list}`}
          onClick={(event) => {
            event.preventDefault();
            setMore((now) => now + 1);
          }}
        >
          {messages.desk.sheet.addRow}
          <span className="sr"> : {legend}</span>
        </Button>
      </fieldset>
    </Remarked>
  );
}
