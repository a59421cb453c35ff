import { describe, expect, it } from 'vitest';
import { mixPins, type Pin } from '../../../../../shared/figure/rig/pins.ts';
import { vector } from '../../../../../shared/figure/rig/vector.ts';

const lying = (z: number): Pin => ({
  kind: 'forearm',
  side: 'right',
  elbow: vector(36, 11, z),
  wrist: vector(36, 9, z + 50),
});

describe('a forearm on its way from one place to another', () => {
  it('slides with elbow and wrist', () => {
    expect(mixPins(lying(60), lying(100), 0.25)).toEqual(lying(70));
  });

  it('is no way for a forearm of the other side, nor for a hand', () => {
    expect(mixPins(lying(60), { ...lying(100), side: 'left' }, 0.5)).toBeNull();
    expect(mixPins(lying(60), { kind: 'hip', side: 'right' }, 0.5)).toBeNull();
  });
});
