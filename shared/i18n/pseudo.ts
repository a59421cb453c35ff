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

/**
 * One message in a language that nobody speaks: accents show text that did not come from the catalogue, brackets show
 * text that was cut off, and 40 % of length shows where a longer language will not fit. Placeholders stay.
 */
export function pseudoLocaliseMessage(message: string): string {
  let result = '';
  let copiedTo = 0;
  for (const span of literalSpans(parse(message, { captureLocation: true, ignoreTag: true }))) {
    result += message.slice(copiedTo, span.from) + accent(message.slice(span.from, span.to));
    copiedTo = span.to;
  }
  result += message.slice(copiedTo);
  return `[${result} ${'·'.repeat(Math.ceil(message.length * 0.4))}]`;
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
