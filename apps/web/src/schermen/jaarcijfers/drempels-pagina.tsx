import { useQuery } from '@tanstack/react-query';
import type { Gegeven } from '@navolgbaar/ui';
import { drempelsVraag, type Drempelversie } from '../../api/jaarcijfers';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { NieuweVersieKnop, Regelversies } from '../../delen/regelversies';
import { jaarcijferTeksten } from '../../teksten/jaarcijfers';
import { regelversieTeksten } from '../../teksten/regelversies';
import { getal } from './getallen';

const teksten = jaarcijferTeksten.drempels;
type Getalnaam = keyof typeof teksten.waarde;

/** From where on a figure is a signal: all versions, the newest on top. */
export function DrempelsPagina() {
  const vraag = useQuery(drempelsVraag);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      kruimels={[{ label: jaarcijferTeksten.titel, href: adres('/jaarcijfers') }, { label: teksten.titel }]}
      acties={<NieuweVersieKnop recht="jaarcijferdrempel:beheren" naar="/jaarcijfers/drempels/nieuw" />}
    >
      <Gegevens vraag={vraag} wat={teksten.titel}>
        {(versies) => <Regelversies versies={versies} regels={gegevens} />}
      </Gegevens>
    </Pagina>
  );
}

function gegevens({ regels }: Drempelversie): readonly Gegeven[] {
  const { negatiefVermogen, groei, ...getallen } = regels;
  const { uit } = regelversieTeksten;
  const metGetal = (naam: Getalnaam): Gegeven => {
    const drempel = getallen[naam];
    return {
      label: teksten.naam[naam],
      waarde: drempel === null ? uit : teksten.waarde[naam](getal(drempel)),
    };
  };
  return [
    ...(['solvabiliteit', 'liquiditeit', 'verliesjaren'] as const).map(metGetal),
    { label: teksten.naam.negatiefVermogen, waarde: negatiefVermogen ? teksten.negatief : uit },
    ...(['winstmarge', 'winstuitkering', 'personeelskosten', 'omzetPerClient'] as const).map(metGetal),
    {
      label: teksten.naam.groei,
      waarde: groei ? teksten.groei(getal(groei.omzet), getal(groei.clienten)) : uit,
    },
  ];
}
