import type { Farewell } from '../ports.ts';

type End = { readonly isAsking: boolean; readonly isVoiceOn: boolean };

export function farewellOf({ isAsking, isVoiceOn }: End): Farewell {
  if (isAsking) return 'asking';
  return isVoiceOn ? 'spoken' : 'seen';
}
