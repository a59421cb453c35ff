import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { useWords } from '../../bridge/words.tsx';
import { AboutPage } from './about-page.tsx';
import { BodyMap } from './body-map.tsx';
import { HelpSection } from './help-section.tsx';
import { type Paragraph, Paragraphs } from './paragraphs.tsx';
import { helpAddress } from './topics.ts';

type Passage = { readonly title: MessageKey; readonly paragraphs: readonly Paragraph[] };

const first: readonly Passage[] = [
  {
    title: 'help.posture.sitting.title',
    paragraphs: [['help.posture.sitting.comfortable', 'help.posture.sitting.next']],
  },
  {
    title: 'help.posture.movement.title',
    paragraphs: [
      ['help.posture.movement.rest', 'help.posture.movement.short'],
      ['help.posture.movement.sitting'],
      ['help.posture.movement.gradual'],
    ],
  },
];

const last: readonly Passage[] = [
  {
    title: 'help.posture.stress.title',
    paragraphs: [['help.posture.stress.feed', 'help.posture.stress.breath', 'help.posture.stress.attention']],
  },
  {
    title: 'help.posture.warmth.title',
    paragraphs: [['help.posture.warmth.ease'], ['help.posture.warmth.safe', 'help.posture.warmth.not']],
  },
  { title: 'help.posture.driving.title', paragraphs: [['help.posture.driving.text']] },
];

/** Posture and pain without blame, and the three regions of the spine. */
export function PostureTopic() {
  const { translate } = useWords();
  return (
    <>
      <Passages passages={first} />
      <HelpSection title="help.posture.pain.title">
        <p>{translate('help.posture.pain.common')}</p>
        <p>
          {translate('help.posture.pain.harm')}{' '}
          <a href={helpAddress('signs')}>{translate('help.go.signs')}</a>
        </p>
        <Paragraphs of={[['help.posture.pain.scale'], ['help.posture.pain.days']]} />
      </HelpSection>
      <HelpSection title="help.posture.regions.title">
        <p>{translate('help.posture.regions.text')}</p>
        <BodyMap />
      </HelpSection>
      <Passages passages={last} />
      <AboutPage parts={['posture', 'exercises', 'breaks', 'calm', 'goals', 'signs']} />
    </>
  );
}

function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  return passages.map(({ title, paragraphs }) => (
    <HelpSection key={title} title={title}>
      <Paragraphs of={paragraphs} />
    </HelpSection>
  ));
}
