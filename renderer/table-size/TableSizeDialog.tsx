import { type FormEvent, useState } from 'react';
import type { EditorHandle } from '../editor/editor-handle.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { SizeGrid, sizeInWords } from './SizeGrid.tsx';
import { largest, readTableSize, type TableSize } from './table-size.ts';
import './table-size.css';

/** Asks how large a table is to be, by pointing or by number, and puts it into the text. */
export function TableSizeDialog({ editor, onClose }: { editor: EditorHandle; onClose: () => void }) {
  const [rows, setRows] = useState('3');
  const [columns, setColumns] = useState('3');
  const size = readTableSize(rows, columns);
  const point = (pointed: TableSize) => {
    setRows(`${pointed.rows}`);
    setColumns(`${pointed.columns}`);
  };
  const insert = (chosen: TableSize) => {
    editor.insertTable(chosen);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (size) insert(size);
  };
  return (
    <Dialog
      title="Table of any size"
      description="The first row names the columns. Rows and columns can be added and taken away later."
      onClose={onClose}
    >
      <form className="dialog-form" onSubmit={onSubmit}>
        <div className="table-size-fields">
          <Field label="Rows" value={rows} onChange={setRows} />
          <Field label="Columns" value={columns} onChange={setColumns} />
        </div>
        <SizeGrid size={size ?? { rows: 0, columns: 0 }} onPoint={point} onChoose={insert} />
        <p className="table-size-said" role="status">
          {size ? (
            sizeInWords(size)
          ) : (
            <span className="missing">
              {`A table is made with 1 to ${largest.rows} rows and 1 to ${largest.columns} columns.`}
            </span>
          )}
        </p>
        <footer>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={!size}>
            Insert table
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
