import type { Translate } from '../../../shared/i18n/translate.ts';
import { inSecondsBelow, lengthText } from '../../player/length-text.ts';

/** How long something takes, for who looks for it: "60 s", and from two minutes on the nearest whole minute. */
export const roundedLength = (seconds: number, translate: Translate): string =>
  lengthText(seconds < inSecondsBelow ? seconds : 60 * Math.round(seconds / 60), translate);
