import type { Profile } from '../../../shared/choice/profile.ts';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { Client } from '../../bridge/client.ts';

/** What every part of the page Exercises knows. */
export type Library = {
  readonly snapshot: SessionSnapshot;
  readonly person: Profile;
  readonly client: Pick<Client, 'act' | 'session'>;
  /** The person has less movement on the whole system. */
  readonly isStill: boolean;
  /** The person holds the pictures of this page still. */
  readonly isHeld: boolean;
  readonly onHold: (isHeld: boolean) => void;
};
