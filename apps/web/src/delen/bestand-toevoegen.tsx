import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Bestandsveld, Knop, Knoppen } from '@navolgbaar/ui';
import { alsApiFout, type ApiFout } from '../api/fout';
import { FoutMelding } from '../schil/fout-scherm';
import { useAankondiging } from '../schil/aankondiging';
import { alsSoorten, EXTENSIES } from './bijlage-keuring';
import { useBijlagen } from './gebruik-bijlagen';

interface BestandToevoegenProps {
  naam: string;
  /** Of the API, that takes one file. */
  pad: string;
  /** What goes along with each file, before it; by its own id, that says whether it was sent before. */
  velden?: (id: string) => Readonly<Record<string, string>>;
  /** What shows it: the key of what was read. */
  ververs: readonly unknown[];
  extensies?: readonly string[];
  teksten: { label: string; uitleg: string; knop: string; gelukt: string };
}

/** Chooses files and stores them at something that is there already. */
export function BestandToevoegen({
  naam,
  pad,
  velden,
  ververs,
  extensies = EXTENSIES,
  teksten,
}: BestandToevoegenProps) {
  const bijlagen = useBijlagen(extensies);
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<ApiFout | null>(null);
  const voorraad = useQueryClient();
  const kondigAan = useAankondiging();
  const bewaar = async () => {
    if (bijlagen.fout) return;
    zetBezig(true);
    zetFout(null);
    try {
      await bijlagen.stuur(pad, velden);
      kondigAan(teksten.gelukt);
      await voorraad.invalidateQueries({ queryKey: ververs });
    } catch (gegooid) {
      zetFout(alsApiFout(gegooid));
    } finally {
      zetBezig(false);
    }
  };
  return (
    <>
      {fout && fout.velden.length === 0 && <FoutMelding fout={fout} />}
      <Bestandsveld
        naam={naam}
        label={teksten.label}
        uitleg={teksten.uitleg}
        fout={bijlagen.fout}
        soorten={alsSoorten(extensies)}
        bestanden={bijlagen.regels}
        onKies={bijlagen.kies}
        nietVerplicht
      />
      {bijlagen.regels.length > 0 && (
        <Knoppen>
          <Knop klein bezig={bezig} onClick={() => void bewaar()}>
            {teksten.knop}
          </Knop>
        </Knoppen>
      )}
    </>
  );
}
