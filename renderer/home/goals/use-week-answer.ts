import { type SubmitEvent, useState } from 'react';
import type { Area, Ease, WeekAnswer } from '../../../shared/goals/goals.ts';
import type { Decide } from './use-deciding.ts';

export type WeekDraft = {
  readonly answers: WeekAnswer['answers'];
  readonly note: string;
  /** What is written here is what main keeps. */
  readonly isSaved: boolean;
  readonly give: (area: Area, ease: Ease) => void;
  readonly write: (note: string) => void;
  readonly save: (event: SubmitEvent) => Promise<void>;
};

/** The answer about a week as it is being given, beginning with what was said before. */
export function useWeekAnswer(said: WeekAnswer | null, decide: Decide): WeekDraft {
  const [answers, setAnswers] = useState<WeekAnswer['answers']>(said?.answers ?? {});
  const [note, setNote] = useState(said?.note ?? '');
  const [isSaved, setSaved] = useState(false);
  return {
    ...{ answers, note, isSaved },
    give: (area, ease) => {
      setAnswers({ ...answers, [area]: ease });
      setSaved(false);
    },
    write: (text) => {
      setNote(text);
      setSaved(false);
    },
    save: async (event) => {
      event.preventDefault();
      const text = note.trim();
      setSaved(await decide({ is: 'answer-week', answers, note: text === '' ? null : text }));
    },
  };
}
