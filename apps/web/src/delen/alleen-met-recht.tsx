import type { ReactNode } from 'react';
import { useHeeftRecht } from '../api/ik';
import { veldTeksten } from '../teksten/velden';
import { NietMogelijk } from './niet-mogelijk';

export interface AlleenMetRechtProps {
  recht: string;
  /** Where somebody without it goes on. Without the base. */
  terug: string;
  children: ReactNode;
}

/** A form for who may send it: another hears so before filling it in. */
export function AlleenMetRecht({ recht, terug, children }: AlleenMetRechtProps) {
  return useHeeftRecht()(recht) ? children : <NietMogelijk terug={terug} tekst={veldTeksten.geenRecht} />;
}
