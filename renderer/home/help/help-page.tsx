import type { ReactNode } from 'react';
import type { Client } from '../../bridge/client.ts';
import { AboutTopic } from '../about/about-topic.tsx';
import { AskFirstTopic } from './ask-first-topic.tsx';
import { HelpList } from './help-list.tsx';
import { PostureTopic } from './posture-topic.tsx';
import { SignsTopic } from './signs-topic.tsx';
import { SourcesTopic } from './sources-topic.tsx';
import { TherapistTopic } from './therapist-topic.tsx';
import type { HelpTopic } from './topics.ts';
import './help.css';

type HelpPageProps = {
  /** Null for the list of topics. */
  readonly topic: HelpTopic | null;
  /** The topic whose page the person has just left for the list. */
  readonly returnedFrom: HelpTopic | null;
  readonly client: Client;
};

const topicPages: { readonly [T in HelpTopic]: (props: { readonly client: Client }) => ReactNode } = {
  signs: SignsTopic,
  therapist: TherapistTopic,
  posture: PostureTopic,
  'ask-first': AskFirstTopic,
  sources: SourcesTopic,
  about: AboutTopic,
};

/** Safety and help: the list of topics, or one of them. */
export function HelpPage({ topic, returnedFrom, client }: HelpPageProps) {
  if (topic === null) return <HelpList returnedFrom={returnedFrom} />;
  const Topic = topicPages[topic];
  return (
    <div className="help">
      <Topic client={client} />
    </div>
  );
}
