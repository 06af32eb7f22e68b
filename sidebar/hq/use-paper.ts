// Opens a paper in its window, once at a time.
import { useState } from 'preact/hooks';
import type { HqPaperRequest } from '../../src/contract/hq-calls';
import { useServer } from './context';

export function usePaper() {
  const server = useServer();
  const [opening, setOpening] = useState(false);
  const [notOpened, setNotOpened] = useState(false);
  const open = async (paper: HqPaperRequest) => {
    setOpening(true);
    setNotOpened(false);
    const outcome = await server.openPaper(paper);
    setOpening(false);
    setNotOpened(!outcome.ok);
  };
  return { opening, notOpened, open };
}
