import { useQuery } from '@tanstack/react-query';
import { Kaart, Selectievakje } from '@navolgbaar/ui';
import { useZetVoorkeuren, voorkeurenVraag, type Voorkeuren } from '../../api/voorkeuren';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { useAankondiging } from '../../schil/aankondiging';
import { FoutMelding } from '../../schil/fout-scherm';
import { instellingenTeksten as teksten } from '../../teksten/schil';

/** How the werkbank behaves for this person. */
export function InstellingenPagina() {
  const vraag = useQuery(voorkeurenVraag);
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Gegevens vraag={vraag} wat={teksten.wat}>
        {(voorkeuren) => <Sneltoetsen voorkeuren={voorkeuren} />}
      </Gegevens>
    </Pagina>
  );
}

/** Kept at once: one switch needs no button, and switching back undoes it. */
function Sneltoetsen({ voorkeuren }: { voorkeuren: Voorkeuren }) {
  const kondigAan = useAankondiging();
  const zet = useZetVoorkeuren(() => kondigAan(teksten.bewaard));
  return (
    <Kaart titel={teksten.kaart} id="sneltoetsen">
      <Selectievakje
        naam="sneltoetsen"
        label={teksten.label}
        uitleg={teksten.uitleg}
        waarde={(zet.isPending ? zet.variables : voorkeuren).sneltoetsen}
        onWaarde={(sneltoetsen) => zet.mutate({ ...voorkeuren, sneltoetsen })}
      />
      {zet.isError && <FoutMelding fout={zet.error} />}
    </Kaart>
  );
}
