import type { Client } from '../../bridge/client.ts';
import { replyOf } from '../../bridge/outcome.ts';
import { useWords } from '../../bridge/words.tsx';
import { HelpSection } from '../help/help-section.tsx';
import { NotReady } from '../not-ready.tsx';
import { LicenceList } from './licence-list.tsx';
import { loadLicences } from './licences.ts';
import { useLoaded } from './use-loaded.ts';
import './about.css';

type AboutTopicProps = { readonly client: Pick<Client, 'readFacts'> };

const licences = () => replyOf(async () => ({ ok: true, value: await loadLicences() }));

/** Which Unhunch this is, what it does with what it knows, and whose work is in it. */
export function AboutTopic({ client }: AboutTopicProps) {
  return (
    <>
      <Facts client={client} />
      <DataPromise />
      <Licences />
    </>
  );
}

function Facts({ client: { readFacts } }: AboutTopicProps) {
  const { translate } = useWords();
  const { loaded, retry } = useLoaded(readFacts);
  if (loaded.is !== 'ready') {
    return <NotReady loaded={loaded} loadingText={translate('about.loading')} onRetry={retry} />;
  }
  const { version, electron, chromium, node } = loaded.value;
  const lines = [
    { name: translate('about.version'), value: version },
    { name: 'Electron', value: electron },
    { name: 'Chromium', value: chromium },
    { name: 'Node.js', value: node },
  ];
  return (
    <dl className="about-facts">
      {lines.map(({ name, value }) => (
        <div key={name}>
          <dt className="soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function DataPromise() {
  const { translate } = useWords();
  return (
    <HelpSection title="about.promise.title">
      <p>{translate('about.promise.text')}</p>
      <p>{translate('about.promise.employer')}</p>
    </HelpSection>
  );
}

function Licences() {
  const { translate } = useWords();
  const { loaded, retry } = useLoaded(licences);
  return (
    <HelpSection title="about.licences.title">
      <p>{translate('about.licences.own')}</p>
      <p>{translate('about.licences.others')}</p>
      {loaded.is === 'ready' ? (
        <LicenceList licences={loaded.value} />
      ) : (
        <NotReady loaded={loaded} loadingText={translate('about.licences.loading')} onRetry={retry} />
      )}
    </HelpSection>
  );
}
