import { useEffect } from 'react';
import { Bestandsveld } from '@navolgbaar/ui';
import { alsSoorten, EXTENSIES } from './bijlage-keuring';
import type { useFormulier } from './formulier';
import type { useBijlagen } from './gebruik-bijlagen';
import type { Veld, Waarden } from './velden';

/** The files are kept beside the answers; among these they only count as one. */
export const bijlagenvraag = (naam: string, label: string): Veld => ({ naam, soort: 'tekst', label });

interface BijlagenveldProps {
  f: Pick<ReturnType<typeof useFormulier<Waarden>>, 'veld' | 'waarden' | 'zet'>;
  bijlagen: ReturnType<typeof useBijlagen>;
  naam: string;
  label: string;
  uitleg: string;
  een?: boolean;
  /** Without a file the form cannot be sent. */
  verplicht?: boolean;
  /** What else was chosen about the files, such as those of before that were taken off. */
  verder?: readonly string[];
}

/** The files that go along with a form. */
export function Bijlagenveld({ f, bijlagen, naam, verplicht, verder = [], ...veld }: BijlagenveldProps) {
  // Another choice is another intent, with a key of its own; and leaving the page would lose it.
  const { waarden, zet } = f;
  const kenmerk = [bijlagen.kenmerk, ...verder].filter(Boolean).join(' ');
  useEffect(() => {
    if (waarden[naam] !== kenmerk) zet(naam, kenmerk);
  }, [waarden, zet, naam, kenmerk]);
  return (
    <Bestandsveld
      {...veld}
      naam={naam}
      fout={f.veld(naam).fout}
      soorten={alsSoorten(EXTENSIES)}
      bestanden={bijlagen.regels}
      onKies={bijlagen.kies}
      nietVerplicht={!verplicht}
    />
  );
}
