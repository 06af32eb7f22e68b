// MailApp: mail that stays in an outbox one can read, within the quota of who sends it.
import type { Mail } from '../model/mail';
import { imitate } from './imitate';
import type { Running } from './running';

type MailApp = GoogleAppsScript.Mail.MailApp;
type Parameters = GoogleAppsScript.Mail.MailAdvancedParameters;
type Message = Parameters & { to?: string; subject?: string; body?: string };

const MOST_RECIPIENTS = 50;
/** As Google's own words call it; the quota is counted in recipients. */
const QUOTA_GONE = 'Service invoked too many times for one day: email.';

export function mailApp(running: Running) {
  const { world, user } = running;
  const used = `mail ${user}`;
  const left = () => world.quotas.limits.mailRecipientsPerDay[world.kindOf(user)] - world.quotas.used(used);

  const send = (message: Message) => {
    const [to, cc, bcc] = [message.to, message.cc, message.bcc].map(addresses);
    const recipients = [...(to ?? []), ...(cc ?? []), ...(bcc ?? [])];
    if (recipients.length === 0) throw new Error('Failed to send email: no recipient');
    const wrong = recipients.find((each) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(bare(each)));
    if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
    if (recipients.length > MOST_RECIPIENTS) throw new Error('Limit Exceeded: Email Recipients Per Message.');
    if (recipients.length > left()) throw new Error(QUOTA_GONE);
    world.quotas.use(used, recipients.length);
    world.post(mailOf(message, user, world.now(), { to: to ?? [], cc: cc ?? [], bcc: bcc ?? [] }));
  };

  return imitate<MailApp>(running, 'MailApp', {
    getRemainingDailyQuota: left,
    sendEmail(first: string | Message, ...rest: (string | Message | undefined)[]) {
      if (typeof first !== 'string') return send(first);
      const texts = rest.filter((part) => typeof part === 'string');
      const options = rest.find((part) => typeof part === 'object') ?? {};
      if (texts.length < 2) {
        const given = [first, ...rest].map(() => 'String').join(',');
        throw new Error(`The parameters (${given}) don't match the method signature for MailApp.sendEmail.`);
      }
      // Four texts are recipient, reply-to, subject and body.
      const replyTo = texts.length === 3 ? { replyTo: texts[0] } : {};
      const [subject = '', body = ''] = texts.slice(-2);
      return send({ ...replyTo, ...options, to: first, subject, body });
    },
  });
}

function addresses(list: string | undefined): string[] {
  return (list ?? '').split(',').flatMap((each) => each.trim() || []);
}

/** What stands between the brackets of `name <address>`. */
function bare(address: string): string {
  return /<([^>]*)>\s*$/.exec(address)?.[1] ?? address;
}

function mailOf(message: Message, from: string, at: number, who: Pick<Mail, 'to' | 'cc' | 'bcc'>): Mail {
  const { subject = '', body = '', htmlBody = '', name = '', replyTo = '', noReply = false } = message;
  const attachments = (message.attachments ?? []).map((source) => {
    const blob = source.getBlob();
    return { name: blob.getName() ?? '', type: blob.getContentType() ?? '', bytes: blob.getBytes().length };
  });
  return { at, from, ...who, subject, body, htmlBody, name, replyTo, noReply, attachments };
}
