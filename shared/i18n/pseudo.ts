import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';

type Span = { readonly from: number; readonly to: number };

const plain = 'aceinosuyACEINOSUY';
const accented = 'áçéíñóšúýÁÇÉÍÑÓŠÚÝ';

function accent(text: string): string {
  return Array.from(text, (letter) => accented[plain.indexOf(letter)] ?? letter).join('');
}

/** Where a person's words stand in the source, so that everything else is kept as it was written. */
function literalSpans(elements: readonly MessageFormatElement[]): readonly Span[] {
  return elements.flatMap((element) => {
    if (isLiteralElement(element)) {
      const { location } = element;
      return location === undefined ? [] : [{ from: location.start.offset, to: location.end.offset }];
    }
    if (isPluralElement(element) || isSelectElement(element)) {
      return Object.values(element.options).flatMap((option) => literalSpans(option.value));
    }
    return isTagElement(element) ? literalSpans(element.children) : [];
  });
}

/** How many letters and spaces of its own a message shows at most: of its choices the longest counts. */
function ownLength(elements: readonly MessageFormatElement[]): number {
  return elements.reduce((length, element) => {
    if (isLiteralElement(element)) return length + element.value.length;
    if (isTagElement(element)) return length + ownLength(element.children);
    if (!isPluralElement(element) && !isSelectElement(element)) return length;
    return length + Math.max(...Object.values(element.options).map((option) => ownLength(option.value)));
  }, 0);
}

/**
 * One message in a language that nobody speaks: accents show text that did not come from the catalogue, brackets show
 * text that was cut off, and 40 % of length shows where a longer language will not fit. Placeholders stay, and so does
 * a message that is nothing else, such as a number: there is nothing in it that another language says differently.
 */
export function pseudoLocaliseMessage(message: string): string {
  const elements = parse(message, { captureLocation: true, ignoreTag: true });
  const length = ownLength(elements);
  if (length === 0) return message;
  let result = '';
  let copiedTo = 0;
  for (const span of literalSpans(elements)) {
    result += message.slice(copiedTo, span.from) + accent(message.slice(span.from, span.to));
    copiedTo = span.to;
  }
  result += message.slice(copiedTo);
  return `[${result} ${'·'.repeat(Math.ceil(length * 0.4))}]`;
}

/** All messages of a catalogue, each as `pseudoLocaliseMessage` writes it. */
export function pseudoLocalise<M extends { readonly [key: string]: string }>(
  messages: M,
): { readonly [K in keyof M]: string };
export function pseudoLocalise(messages: { readonly [key: string]: string }): {
  readonly [key: string]: string;
} {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, pseudoLocaliseMessage(message)]),
  );
}
