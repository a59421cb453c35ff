import type { Material } from '../rig/props.ts';
import type { FillTone } from './scene.ts';

export const toneOf: { readonly [material in Material]: FillTone } = {
  plain: 'prop',
  pale: 'prop-soft',
  dark: 'prop-dark',
  warm: 'prop-warm',
  mat: 'prop-mat',
};
