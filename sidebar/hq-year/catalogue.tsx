// The list of work items: copied out, changed in a spreadsheet, pasted back, and looked at before it is written.
import { useState } from 'preact/hooks';
import type { CatalogueTable } from '../../src/contract/hq-calls';
import { CATALOGUE_EDIT } from '../../src/messages/catalogue-edit';
import { YEAR_PAGE } from '../../src/messages/new-year';
import { Choice } from '../hq/fields';
import { TableEdit } from '../hq/table-edit';
import { CopyBox } from '../shared/components/copy-box';

export function Catalogue({ table, back }: { table: CatalogueTable; back: () => void }) {
  const [text, setText] = useState('');
  const [official, setOfficial] = useState(table.official);
  return (
    <TableEdit
      kind="catalogue"
      title={CATALOGUE_EDIT.name}
      sub={CATALOGUE_EDIT.head(table.version, table.active)}
      help="hq-year"
      columns={CATALOGUE_EDIT.columns}
      text={text}
      onText={setText}
      more={{ official }}
      above={
        <>
          <details class="fold">
            <summary>{YEAR_PAGE.copy}</summary>
            <CopyBox text={table.text} />
          </details>
          <Choice
            label={CATALOGUE_EDIT.official}
            value={official ? 'real' : 'example'}
            options={[
              { value: 'example', name: CATALOGUE_EDIT.example, note: CATALOGUE_EDIT.exampleNote },
              { value: 'real', name: CATALOGUE_EDIT.real, note: CATALOGUE_EDIT.realNote },
            ]}
            onChange={(value) => setOfficial(value === 'real')}
          />
        </>
      }
      back={back}
    />
  );
}
