import type { Client } from '../bridge/client.ts';
import { useSession } from '../bridge/use-session.ts';
import { useWords } from '../bridge/words.tsx';
import { BodyProvider, usualBody } from '../player/body.tsx';
import { useCoach } from '../player/voice/use-coach.ts';
import { factOf } from './facts.ts';
import { Farewell } from './farewell.tsx';
import { offeredRunning } from './offered-running.ts';
import { PlayedBreak } from './played-break.tsx';
import { StopCard } from './stop-card.tsx';
import { useBreakKeys } from './use-break-keys.ts';
import { useQuietEnd } from './use-quiet-end.ts';
import { useStage } from './use-stage.ts';
import { useVolume } from './use-volume.ts';
import './break.css';

type BreakAppProps = {
  readonly client: Client;
  /** Closes the window. */
  readonly leave: () => void;
};

/** The break window, for the body that is to be drawn. */
export function BreakApp(props: BreakAppProps) {
  const loaded = useSession(props.client);
  const isFullScreen = loaded.is === 'ready' && loaded.value.promptStyle === 'fullscreen';
  return (
    <BodyProvider body={loaded.is === 'ready' ? loaded.value.body : usualBody}>
      <div className={isFullScreen ? 'break-stage break-fullscreen' : 'break-stage'}>
        <BreakStages {...props} />
      </div>
    </BodyProvider>
  );
}

/** The routine that runs, its end, or what to look at when it was too much. */
function BreakStages({ client, leave }: BreakAppProps) {
  const loaded = useSession(client);
  const snapshot = loaded.is === 'ready' ? loaded.value : null;
  const volumePercent = useVolume(client);
  const { translate } = useWords();
  const { stage, happen } = useStage(snapshot);
  const { coach, note } = useCoach(client);
  useQuietEnd(coach, stage);
  useBreakKeys((command) => {
    if (command === 'finish' && stage.is !== 'playing' && stage.is !== 'waiting') leave();
  });

  if (stage.is === 'stopped') return <StopCard client={client} onClose={leave} />;
  if (stage.is === 'done') {
    const { kind, lastExercise } = stage.played;
    const fact =
      stage.isSettled && stage.wasTaken && snapshot !== null ? factOf(snapshot.view.today, translate) : null;
    return (
      <Farewell
        kind={kind}
        exercise={lastExercise}
        wasTaken={stage.wasTaken}
        fact={fact}
        toGrade={stage.toGrade}
        act={client.act}
      />
    );
  }
  if (snapshot === null) return null;
  const running = stage.is === 'playing' ? stage.running : offeredRunning(snapshot.offer);
  return (
    <PlayedBreak
      running={running}
      isPlaying={stage.is === 'playing'}
      kind={stage.is === 'playing' ? stage.played.kind : 'short'}
      view={snapshot.view}
      act={client.act}
      volumePercent={volumePercent}
      coach={coach}
      note={note}
      happen={happen}
    />
  );
}
