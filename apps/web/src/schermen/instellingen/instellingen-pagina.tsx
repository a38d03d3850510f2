import { useQuery } from '@tanstack/react-query';
import { Kaart, Keuzerondjes, Selectievakje } from '@navolgbaar/ui';
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
        {(voorkeuren) => <Keuzes voorkeuren={voorkeuren} />}
      </Gegevens>
    </Pagina>
  );
}

const themas = (['systeem', 'licht', 'donker'] as const).map((waarde) => ({
  waarde,
  label: teksten.themas[waarde],
}));

/** Kept at once: a choice that can be undone by choosing again needs no button. */
function Keuzes({ voorkeuren }: { voorkeuren: Voorkeuren }) {
  const kondigAan = useAankondiging();
  const zet = useZetVoorkeuren(() => kondigAan(teksten.bewaard));
  const nu = zet.isPending ? { ...voorkeuren, ...zet.variables } : voorkeuren;
  return (
    <>
      {zet.isError && <FoutMelding fout={zet.error} />}
      <Kaart titel={teksten.weergave} id="weergave">
        <Keuzerondjes
          naam="thema"
          label={teksten.thema}
          uitleg={teksten.themaUitleg}
          opties={themas}
          waarde={nu.thema}
          onWaarde={(waarde) => zet.mutate({ thema: waarde as Voorkeuren['thema'] })}
        />
      </Kaart>
      <Kaart titel={teksten.kaart} id="sneltoetsen">
        <Selectievakje
          naam="sneltoetsen"
          label={teksten.label}
          uitleg={teksten.uitleg}
          waarde={nu.sneltoetsen}
          onWaarde={(sneltoetsen) => zet.mutate({ sneltoetsen })}
        />
      </Kaart>
    </>
  );
}
