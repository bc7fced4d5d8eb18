/** Mail: the transport over SMTP, the embedded sink, and delivery reports. What the mails say is written elsewhere. */
export { parseBounce } from './bounce/parse-bounce.js';
export type { Bounce } from './bounce/parse-bounce.js';
export { startMailSink } from './sink/mail-sink.js';
export type { MailSink, MailSinkOptions } from './sink/mail-sink.js';
export type { SinkHooks } from './sink/smtp.js';
export type { MessageAttachment, MessageSummary, StoredMessage } from './sink/stored-message.js';
export { MailTransport } from './transport/mail-transport.js';
export type { MailTimeouts } from './transport/mail-transport.js';
export { messageIdFor } from './transport/message-id.js';
export { MailUnavailable } from './transport/outgoing-mail.js';
export type { OutgoingMail, SendResult } from './transport/outgoing-mail.js';
