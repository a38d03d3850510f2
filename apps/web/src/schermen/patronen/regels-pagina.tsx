import { useQuery } from '@tanstack/react-query';
import { Aanname, datumTekst, Gegevenslijst, Kaart, KnopKoppeling, StatusLabel } from '@navolgbaar/ui';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { patroonregelsVraag, type Regelversie } from '../../api/patronen';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { geldendeVersie } from '../../delen/geldend';
import { Pagina } from '../../delen/pagina';
import { patroonTeksten } from '../../teksten/patronen';

const teksten = patroonTeksten.versies;

/** By which rules the house looks: all versions, the newest on top. */
export function RegelsPagina() {
  const mag = useHeeftRecht()('patroonregel:beheren');
  const vandaag = useVandaag();
  const vraag = useQuery(patroonregelsVraag);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      kruimels={[{ label: patroonTeksten.titel, href: adres('/patronen') }, { label: teksten.titel }]}
      acties={
        mag && (
          <KnopKoppeling href={adres('/patronen/regels/nieuw')} pictogram="nieuw">
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

function Versie({ versie, geldt, straks }: { versie: Regelversie; geldt: boolean; straks: boolean }) {
  const vast = versie.status === 'vastgesteld';
  const stand = straks ? teksten.straks(datumTekst(versie.geldigVanaf)) : teksten.vroeger;
  const { aantal, zelfdeSoortOpLocatie, zwaarte, stijging } = versie.regels;
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
          {
            label: patroonTeksten.regel['aantal'] ?? '',
            waarde: aantal ? teksten.aantal(aantal.aantal, aantal.maanden) : teksten.uit,
          },
          {
            label: patroonTeksten.regel['zelfdeSoortOpLocatie'] ?? '',
            waarde: zelfdeSoortOpLocatie
              ? teksten.locatie(zelfdeSoortOpLocatie.aantal, zelfdeSoortOpLocatie.maanden)
              : teksten.uit,
          },
          {
            label: patroonTeksten.regel['zwaarte'] ?? '',
            waarde: zwaarte ? teksten.zwaarte(zwaarte.punten, zwaarte.maanden) : teksten.uit,
          },
          {
            label: patroonTeksten.regel['stijging'] ?? '',
            waarde: stijging
              ? teksten.stijging(stijging.factor.toLocaleString('nl-NL'), stijging.aantal, stijging.maanden)
              : teksten.uit,
          },
          { label: teksten.vanaf, waarde: vast && datumTekst(versie.geldigVanaf) },
          { label: vast ? teksten.bron : teksten.herkomst, waarde: versie.bron },
          { label: teksten.brondatum, waarde: versie.brondatum && datumTekst(versie.brondatum) },
        ]}
      />
    </Kaart>
  );
}
