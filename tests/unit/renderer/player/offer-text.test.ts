import { describe, expect, it } from 'vitest';
import { offerText } from '../../../../renderer/player/offer-text.ts';
import { english } from '../../../support/english.ts';
import { buildOffer, buildRoutine } from '../../../support/routines.ts';

describe('what the card promises', () => {
  it('names the exercise, the seconds of this very routine, and where it is done', () => {
    expect(offerText(buildOffer(), english)).toEqual({
      name: 'Shoulder blade squeeze',
      detail: '63 s · seated · quiet',
    });
  });

  it('counts what comes after the first, and says what the most demanding of it asks for', () => {
    const offer = buildOffer(buildRoutine('breath-belly', 'doorway-pec', 'scap-squeeze'));
    expect(offerText(offer, english)).toEqual({
      name: 'Belly breathing + 2',
      detail: '2 min · in a doorway · visible to others',
    });
  });
});
