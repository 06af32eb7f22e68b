// One mail in the outbox of the practice Google.
export type Mail = {
  /** Milliseconds since 1970, by the practice clock. */
  at: number;
  /** The account of whoever the script ran as. */
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  body: string;
  htmlBody: string;
  /** Shown as the sender's. */
  name: string;
  replyTo: string;
  noReply: boolean;
  attachments: { name: string; type: string; bytes: number }[];
};
