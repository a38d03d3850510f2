import { useQuery } from '@tanstack/react-query';
import { Aanname, datumTekst, Gegevenslijst, Kaart, KnopKoppeling, StatusLabel } from '@navolgbaar/ui';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { drempelsVraag, type Drempelversie } from '../../api/jaarcijfers';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { geldendeVersie } from '../../delen/geldend';
import { Pagina } from '../../delen/pagina';
import { jaarcijferTeksten } from '../../teksten/jaarcijfers';
import { getal } from './getallen';

const teksten = jaarcijferTeksten.drempels;
type Getalnaam = keyof typeof teksten.waarde;

/** From where on a figure is a signal: all versions, the newest on top. */
export function DrempelsPagina() {
  const mag = useHeeftRecht()('jaarcijferdrempel:beheren');
  const vandaag = useVandaag();
  const vraag = useQuery(drempelsVraag);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      kruimels={[{ label: jaarcijferTeksten.titel, href: adres('/jaarcijfers') }, { label: teksten.titel }]}
      acties={
        mag && (
          <KnopKoppeling href={adres('/jaarcijfers/drempels/nieuw')} pictogram="nieuw">
            {teksten.nieuw}
          </KnopKoppeling>
        )
      }
    >
      <Gegevens vraag={vraag} wat={teksten.titel}>
        {(versies) => {
          const geldend = geldendeVersie(versies, vandaag);
          return versies.map((versie) => (
            <Versie
              key={versie.id}
              versie={versie}
              geldt={versie.id === geldend?.id}
              straks={versie.geldigVanaf > vandaag}
            />
          ));
        }}
      </Gegevens>
    </Pagina>
  );
}

function Versie({ versie, geldt, straks }: { versie: Drempelversie; geldt: boolean; straks: boolean }) {
  const vast = versie.status === 'vastgesteld';
  const stand = straks ? teksten.straks(datumTekst(versie.geldigVanaf)) : teksten.vroeger;
  const { negatiefVermogen, groei, ...getallen } = versie.drempels;
  const waarde = (naam: Getalnaam): string => {
    const drempel = getallen[naam];
    return drempel === null ? teksten.uit : teksten.waarde[naam](getal(drempel));
  };
  return (
    <Kaart
      titel={teksten.versie(versie.nummer)}
      id={`versie-${versie.nummer}`}
      nadruk={geldt}
      acties={<StatusLabel soort={geldt ? 'gelukt' : 'rust'}>{geldt ? teksten.geldt : stand}</StatusLabel>}
    >
      {!vast && <Aanname />}
      <Gegevenslijst
        gegevens={[
          ...(['solvabiliteit', 'liquiditeit', 'verliesjaren'] as const).map((naam) => ({
            ...{ label: teksten.naam[naam], waarde: waarde(naam) },
          })),
          { label: teksten.naam.negatiefVermogen, waarde: negatiefVermogen ? teksten.negatief : teksten.uit },
          ...(['winstmarge', 'winstuitkering', 'personeelskosten', 'omzetPerClient'] as const).map(
            (naam) => ({
              ...{ label: teksten.naam[naam], waarde: waarde(naam) },
            }),
          ),
          {
            label: teksten.naam.groei,
            waarde: groei ? teksten.groei(getal(groei.omzet), getal(groei.clienten)) : teksten.uit,
          },
          { label: teksten.vanaf, waarde: vast && datumTekst(versie.geldigVanaf) },
          { label: vast ? teksten.bron : teksten.herkomst, waarde: versie.bron },
          { label: teksten.brondatum, waarde: versie.brondatum && datumTekst(versie.brondatum) },
        ]}
      />
    </Kaart>
  );
}
