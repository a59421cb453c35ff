import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey, Messages } from './messages.ts';
import { sourceMessages } from './messages.ts';

export type MessageValues = { readonly [name: string]: string | number };
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A message that could not be formatted: broken ICU, a missing value, or an unknown locale. */
export class MessageFault extends Error {
  readonly key: MessageKey;

  constructor(key: MessageKey, text: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The message "${key}" cannot be shown: ${reason}. Its text is: ${text}`, { cause });
    this.name = 'MessageFault';
    this.key = key;
  }
}

/**
 * Formats messages of one language; main and windows use the same. A message is compiled when it is first wanted.
 *
 * A fault in one text must not take a menu or a window away, so after `onFault` the English text is shown, and where
 * that fails too its unformatted source. Tests pass an `onFault` that throws, main one that writes to the log; a page has
 * no log to write to.
 */
export function createTranslator(
  messages: Messages,
  locale: string,
  onFault: (fault: MessageFault) => void = () => {},
): Translate {
  const own = formatterOf(messages, locale);
  const source = formatterOf(sourceMessages, 'en');
  return (key, values) => {
    try {
      return own(key, values);
    } catch (cause) {
      onFault(new MessageFault(key, messages[key], cause));
    }
    try {
      return source(key, values);
    } catch {
      return sourceMessages[key];
    }
  };
}

function formatterOf(messages: Messages, locale: string): Translate {
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    let message = compiled.get(key);
    if (message === undefined) {
      // No tags: a text is plain, and "<" in it stays what it is.
      message = new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    return String(message.format(values));
  };
}
