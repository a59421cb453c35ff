import type { MessageKey } from '../../../shared/i18n/messages.ts';
import type { Area } from '../../../shared/routines/areas.ts';

export const areaNames: { readonly [A in Area]: MessageKey } = {
  neck: 'help.region.neck.title',
  thorax: 'help.region.thorax.title',
  chest: 'library.area.chest',
  low: 'help.region.low.title',
  hips: 'library.area.hips',
};
