// What the offices are, pasted from a spreadsheet: local bodies and staff of each district, as of a day.
import { useState } from 'preact/hooks';
import { OFFICE_EDIT } from '../../src/messages/offices';
import { Field } from './fields';
import type { HqScreen, ScreenProps } from './screens';
import { TableEdit } from './table-edit';

const KIND = 'offices';

function Offices({ back }: ScreenProps) {
  const [text, setText] = useState('');
  const [day, setDay] = useState('');
  return (
    <TableEdit
      kind={KIND}
      title={OFFICE_EDIT.name}
      sub={OFFICE_EDIT.sub}
      help="hq-care"
      columns={OFFICE_EDIT.columns}
      text={text}
      onText={setText}
      more={{ day }}
      above={<Field label={OFFICE_EDIT.day} name="day" value={day} placeholder="30 ก.ย. 64" onChange={setDay} />}
      back={back}
    />
  );
}

export const officesScreen: HqScreen = {
  id: KIND,
  icon: 'note',
  name: OFFICE_EDIT.name,
  sub: () => OFFICE_EDIT.sub,
  Screen: Offices,
};
