import ChartColumn from 'lucide-react/icons/chart-column';
import Flag from 'lucide-react/icons/flag';
import LifeBuoy from 'lucide-react/icons/life-buoy';
import PersonStanding from 'lucide-react/icons/person-standing';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import Sun from 'lucide-react/icons/sun';
import type { RailPage } from './pages.ts';

type Icon = typeof Sun;

/** Each is imported by itself, so that the set is not bundled whole. */
const icons = {
  today: Sun,
  exercises: PersonStanding,
  goals: Flag,
  progress: ChartColumn,
  help: LifeBuoy,
  settings: SlidersHorizontal,
};

/** The icon of every page in the rail; a page without one does not compile. */
export const pageIcons: { readonly [P in RailPage]: Icon } = icons;
