import { useQuery } from '@tanstack/react-query';
import type { Gegeven } from '@navolgbaar/ui';
import { patroonregelsVraag, type Regelversie } from '../../api/patronen';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { NieuweVersieKnop, Regelversies } from '../../delen/regelversies';
import { patroonTeksten } from '../../teksten/patronen';
import { regelversieTeksten } from '../../teksten/regelversies';

const teksten = patroonTeksten.versies;

/** By which rules the house looks: all versions, the newest on top. */
export function RegelsPagina() {
  const vraag = useQuery(patroonregelsVraag);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      kruimels={[{ label: patroonTeksten.titel, href: adres('/patronen') }, { label: teksten.titel }]}
      acties={<NieuweVersieKnop recht="patroonregel:beheren" naar="/patronen/regels/nieuw" />}
    >
      <Gegevens vraag={vraag} wat={teksten.titel}>
        {(versies) => <Regelversies versies={versies} regels={gegevens} />}
      </Gegevens>
    </Pagina>
  );
}

function gegevens({ regels }: Regelversie): readonly Gegeven[] {
  const { aantal, zelfdeSoortOpLocatie, zwaarte, stijging } = regels;
  const { uit } = regelversieTeksten;
  return [
    {
      label: patroonTeksten.regel['aantal'] ?? '',
      waarde: aantal ? teksten.aantal(aantal.aantal, aantal.maanden) : uit,
    },
    {
      label: patroonTeksten.regel['zelfdeSoortOpLocatie'] ?? '',
      waarde: zelfdeSoortOpLocatie
        ? teksten.locatie(zelfdeSoortOpLocatie.aantal, zelfdeSoortOpLocatie.maanden)
        : uit,
    },
    {
      label: patroonTeksten.regel['zwaarte'] ?? '',
      waarde: zwaarte ? teksten.zwaarte(zwaarte.punten, zwaarte.maanden) : uit,
    },
    {
      label: patroonTeksten.regel['stijging'] ?? '',
      waarde: stijging
        ? teksten.stijging(stijging.factor.toLocaleString('nl-NL'), stijging.aantal, stijging.maanden)
        : uit,
    },
  ];
}
