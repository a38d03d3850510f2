import { useQuery } from '@tanstack/react-query';
import type { Gegeven } from '@navolgbaar/ui';
import { vergewisregelsVraag, type Vergewisregelversie } from '../../api/vergewis';
import { Gegevens } from '../../delen/gegevens';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { NieuweVersieKnop, Regelversies } from '../../delen/regelversies';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { vergewisTeksten, vergewiswoorden } from '../../teksten/vergewis';
import { woord } from '../../teksten/waarden';

const t = vergewisTeksten.versies;

/** By which rules files are read: all versions, the newest on top. */
export function VergewisregelsPagina() {
  const vraag = useQuery(vergewisregelsVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: bezoekTeksten.titel, href: lijstadres('/bezoeken') }, { label: t.titel }]}
      acties={
        <NieuweVersieKnop recht="vergewisregel:beheren" naar="/bezoeken/vergewissteekproeven/regels/nieuw" />
      }
    >
      <Gegevens vraag={vraag} wat={t.titel}>
        {(versies) => <Regelversies versies={versies} regels={gegevens} />}
      </Gegevens>
    </Pagina>
  );
}

function gegevens({ regels }: Vergewisregelversie): readonly Gegeven[] {
  return [
    { label: t.aantalInstrumenten, waarde: String(regels.aantalInstrumenten) },
    { label: t.vogMaanden, waarde: t.vogTekst(regels.vogMaanden) },
    { label: t.origineelWeken, waarde: t.origineelTekst(regels.origineelWeken) },
    { label: t.gesprekNaMaanden, waarde: t.gesprekTekst(regels.gesprekNaMaanden) },
    { label: t.omvang, waarde: t.omvangTekst(regels.omvang, regels.omvangBijRisico) },
    {
      label: t.telt,
      waarde: regels.telt.map((instrument) => woord(vergewiswoorden.instrument, instrument)).join(', '),
    },
  ];
}
