import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { FigureBody } from '../../shared/ipc/snapshots.ts';

export const usualBody: FigureBody = { base: 'usual', restingArm: null };
const BodyContext = createContext(usualBody);

type BodyProviderProps = { readonly body: FigureBody; readonly children: ReactNode };

/** Who is drawn, for every figure within. It stays the same object for as long as it says the same. */
export function BodyProvider({ body: { base, restingArm }, children }: BodyProviderProps) {
  const body = useMemo(() => ({ base, restingArm }), [base, restingArm]);
  return <BodyContext value={body}>{children}</BodyContext>;
}

export const useBody = (): FigureBody => useContext(BodyContext);
