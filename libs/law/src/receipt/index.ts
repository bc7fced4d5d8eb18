export { type Channel, CHANNELS, isChannel } from './channels.js';
export { type Arrival, RECEIPT_RULES, type ReceiptRule, receivedOn } from './received-on.js';
