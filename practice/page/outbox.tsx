// The mail that scripts have sent: nothing leaves this machine, so here everybody's mail is read.
import { useEffect, useState } from 'preact/hooks';
import { get } from './ask';
import { Box } from './box';
import { Icon } from './icons';
import { shortStamp } from './thai-date';
import type { MailView, OutboxView, Person } from './wire';
import { words } from './words';

/** `count` is how many there are: when it grows, they are fetched again. */
type Props = { people: Person[]; count: number; onClose: () => void };

export function Outbox({ people, count, onClose }: Props) {
  const [mails, setMails] = useState<MailView[] | null>(null);
  useEffect(() => {
    void get<OutboxView>('/api/mails').then((reply) => setMails(reply.ok ? reply.value.mails : []));
  }, [count]);
  return (
    <Box title={words.outbox} class="box--outbox" onClose={onClose}>
      <p class="box__text">{mails?.length === 0 ? words.noMail : words.outboxText}</p>
      <div class="mails">
        {mails?.map((mail, at) => (
          <Mail key={mails.length - at} mail={mail} people={people} />
        ))}
      </div>
    </Box>
  );
}

function Mail({ mail, people }: { mail: MailView; people: Person[] }) {
  const nameOf = (address: string) => {
    const name = people.find(({ email }) => email === address)?.name;
    return name === undefined ? address : `${name} (${address})`;
  };
  return (
    <details class="mail">
      <summary class="mail__head">
        <Icon name="down" size={16} />
        <b class="mail__subject">{mail.subject}</b>
        <span class="mail__when">{shortStamp(mail.at)}</span>
        <span class="mail__to">{words.mailTo(mail.to.map(nameOf).join(', '))}</span>
      </summary>
      <p class="mail__body">{mail.body}</p>
    </details>
  );
}
