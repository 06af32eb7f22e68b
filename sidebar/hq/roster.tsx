// The roster: pasted from a spreadsheet or typed person by person, and copied out again.
import { useState } from 'preact/hooks';
import type { CopiedTable } from '../../src/contract/hq-calls';
import type { RosterPayload } from '../../src/contract/orders/roster';
import { HQ_REFUSALS } from '../../src/messages/hq-home';
import { ROLE_WORDS } from '../../src/messages/hq-tabs';
import { ROSTER_NAMES } from '../../src/messages/roster';
import { ROSTER_SCREEN } from '../../src/messages/roster-screen';
import { TABLE_EDIT } from '../../src/messages/table-edit';
import { Button } from '../shared/components/buttons';
import { CopyBox } from '../shared/components/copy-box';
import { useServer } from './context';
import { Choice, Field, Said } from './fields';
import type { HqScreen } from './screens';
import { TableEdit } from './table-edit';

const KIND = 'roster';
const COLUMNS = ['email', 'name', 'phone', 'role', 'province', 'districts', 'from', 'until', 'actingFor'] as const;
type Column = (typeof COLUMNS)[number];
type Typed = { [column in Column]: string };
const NOBODY: Typed = {
  email: '',
  name: '',
  phone: '',
  role: ROLE_WORDS.recorder,
  province: '',
  districts: '',
  from: '',
  until: '',
  actingFor: '',
};

export function Roster({ back }: { back: () => void }) {
  const [text, setText] = useState('');
  const [mode, setMode] = useState<RosterPayload['mode']>('add');
  return (
    <TableEdit
      kind={KIND}
      title={ROSTER_SCREEN.name}
      sub={ROSTER_SCREEN.head}
      help="hq"
      columns={ROSTER_SCREEN.columns}
      text={text}
      onText={setText}
      more={{ mode }}
      above={
        <Choice
          label={ROSTER_SCREEN.mode}
          value={mode}
          options={[
            { value: 'add', name: ROSTER_SCREEN.add, note: ROSTER_SCREEN.addNote },
            { value: 'replace', name: ROSTER_SCREEN.replace, note: ROSTER_SCREEN.replaceNote },
          ]}
          onChange={setMode}
        />
      }
      below={
        <>
          <TypePerson onAdd={(line) => setText(withLine(text, line))} />
          <CopyOut />
        </>
      }
      back={back}
    />
  );
}

/** A line of the table in our own order; the headings are put above the first one. */
function withLine(text: string, typed: Typed): string {
  const line = COLUMNS.map((column) => typed[column].replace(/[\t\n]/g, ' ')).join('\t');
  const headings = COLUMNS.map((column) => ROSTER_NAMES[column]).join('\t');
  return text.trim() === '' ? `${headings}\n${line}` : `${text.replace(/\n+$/, '')}\n${line}`;
}

function TypePerson({ onAdd }: { onAdd: (typed: Typed) => void }) {
  const [typed, setTyped] = useState(NOBODY);
  const field = (column: Column) => (
    <Field
      label={ROSTER_NAMES[column]}
      name={column}
      value={typed[column]}
      placeholder={ROSTER_SCREEN.examples[column]}
      onChange={(value) => setTyped({ ...typed, [column]: value })}
    />
  );
  const filled = typed.email.trim() !== '' && typed.name.trim() !== '' && typed.province.trim() !== '';
  return (
    <details class="fold">
      <summary>{ROSTER_SCREEN.one}</summary>
      <div class="form">
        {field('email')}
        {field('name')}
        {field('phone')}
        <Choice
          label={ROSTER_NAMES.role}
          value={typed.role}
          options={[ROLE_WORDS.recorder, ROLE_WORDS.director].map((name) => ({ value: name, name, note: '' }))}
          onChange={(role) => setTyped({ ...typed, role })}
        />
        {field('province')}
        {typed.role === ROLE_WORDS.recorder ? field('districts') : null}
        {field('from')}
        {field('until')}
        {field('actingFor')}
        <Button
          kind="line"
          off={!filled}
          onPress={() => {
            onAdd(typed.role === ROLE_WORDS.recorder ? typed : { ...typed, districts: '' });
            setTyped({ ...NOBODY, role: typed.role, province: typed.province });
          }}
        >
          {ROSTER_SCREEN.addLine}
        </Button>
      </div>
    </details>
  );
}

function CopyOut() {
  const server = useServer();
  const [table, setTable] = useState<CopiedTable | 'reading' | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const read = async () => {
    setTable('reading');
    const outcome = await server.roster({});
    if (outcome.ok) return setTable(outcome.value);
    setTable(null);
    const { refusal } = outcome;
    setProblems(refusal.code === 'unreadable' ? refusal.problems : [HQ_REFUSALS[refusal.code].text]);
  };
  if (table && table !== 'reading') {
    return (
      <div>
        <p class="help">{TABLE_EDIT.copied(table.lines)}</p>
        <CopyBox text={table.text} />
      </div>
    );
  }
  return (
    <div>
      <Button kind="line" off={table === 'reading'} onPress={() => void read()}>
        {table === 'reading' ? TABLE_EDIT.copying : TABLE_EDIT.copy}
      </Button>
      {problems.map((text) => (
        <Said key={text} sign="wrong" text={text} />
      ))}
    </div>
  );
}

export const rosterScreen: HqScreen = {
  id: KIND,
  icon: 'person',
  name: ROSTER_SCREEN.name,
  sub: () => ROSTER_SCREEN.sub,
  Screen: ({ back }) => <Roster back={back} />,
};
