// A screen that reads one thing when it opens: its head at once, then what was read, or why it could not be.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HqOutcome, HqRefusal } from '../../src/contract/hq-calls';
import type { GuidePlace } from '../../src/messages/guide-places';
import { Loading } from '../shared/components/loading';
import { Shell } from '../shared/components/shell';
import { PageHead } from './page-head';
import { Refused } from './refused';

type ReadingScreenProps<T> = {
  back: () => void;
  onSetUp: () => void;
  name: string;
  /** The line below the name; while nothing was read it is empty. */
  sub: (value: T) => string;
  help: GuidePlace;
  loading: string;
  read: () => Promise<HqOutcome<T>>;
  foot?: ComponentChildren;
  children: (value: T) => ComponentChildren;
};

export function ReadingScreen<T>({
  name,
  sub,
  help,
  loading,
  read,
  foot,
  children,
  back,
  onSetUp,
}: ReadingScreenProps<T>) {
  const [value, setValue] = useState<{ read: T } | null>(null);
  const [refusal, setRefusal] = useState<HqRefusal | null>(null);
  const again = async () => {
    setRefusal(null);
    const outcome = await read();
    if (outcome.ok) setValue({ read: outcome.value });
    else setRefusal(outcome.refusal);
  };
  useEffect(() => void again(), []);
  if (refusal) return <Refused refusal={refusal} onRetry={() => void again()} onSetUp={onSetUp} />;
  return (
    <Shell head={<PageHead name={name} sub={value ? sub(value.read) : ''} help={help} onBack={back} />} foot={foot}>
      {value ? children(value.read) : <Loading heading={loading} />}
    </Shell>
  );
}
