import { useQuery } from '@tanstack/react-query';
import { datumTekst, Gegevenslijst, Kaart, KnopKoppeling, StatusLabel } from '@navolgbaar/ui';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { definitiesVraag, type Termijndefinitie } from '../../api/zaken';
import { adres } from '../../basis';
import { lengteTekst } from '../../delen/duur';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { definitieTeksten as teksten } from '../../teksten/termijnen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { groepeerDefinities, type Definitiegroep } from './definities';

/** Every term of the organisation as it holds today, with where it stands and its other versions. */
export function DefinitiesPagina() {
  const vandaag = useVandaag();
  const vraag = useQuery(definitiesVraag);
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Gegevens vraag={vraag} wat={teksten.wat}>
        {(definities) => (
          <div className="nav-stapel">
            {groepeerDefinities(definities, vandaag).map((groep) => (
              <Groep key={groep.geldend.code} groep={groep} />
            ))}
          </div>
        )}
      </Gegevens>
    </Pagina>
  );
}

function Groep({ groep: { geldend, andere } }: { groep: Definitiegroep }) {
  const magBeheren = useHeeftRecht()('termijndefinitie:beheren');
  return (
    <Kaart
      titel={geldend.naam}
      id={`termijn-${geldend.code.toLowerCase()}`}
      acties={
        magBeheren && (
          <KnopKoppeling klein pictogram="wijzig" href={adres(`/termijndefinities/${geldend.code}/nieuw`)}>
            {teksten.nieuw}
          </KnopKoppeling>
        )
      }
    >
      <Inhoud definitie={geldend} />
      {andere.length > 0 && (
        <details className="nav-herleiding">
          <summary>{teksten.eerdere(andere.length)}</summary>
          <div className="nav-stapel">
            {andere.map((versie) => (
              <Inhoud key={versie.versie} definitie={versie} />
            ))}
          </div>
        </details>
      )}
    </Kaart>
  );
}

function Inhoud({ definitie }: { definitie: Termijndefinitie }) {
  const { veld } = teksten;
  const { grondslag, herinneringen, ontvangers, verlengingsbron, maxVerlenging } = definitie;
  const aan = ontvangers.map((wie) => woord(zaakwaarden.termijnontvanger, wie).toLowerCase()).join(' en ');
  return (
    <div className="nav-stapel nav-stapel--krap">
      <div className="nav-labels">
        <span className="nav-zacht">
          {teksten.versie(definitie.versie, datumTekst(definitie.geldigVanaf))}
        </span>
        {definitie.aanname && <StatusLabel soort="waarschuwing">{teksten.aanname}</StatusLabel>}
      </div>
      <Gegevenslijst
        gegevens={[
          { label: veld.lengte, waarde: <strong>{lengteTekst(definitie) ?? teksten.perZaak}</strong> },
          {
            label: veld.grondslag,
            waarde: `${woord(zaakwaarden.grondslagsoort, grondslag.soort)}: ${grondslag.bron}`,
          },
        ]}
      />
      <details className="nav-herleiding">
        <summary>{teksten.meer}</summary>
        <Gegevenslijst
          gegevens={[
            { label: veld.start, waarde: definitie.startgebeurtenis },
            { label: veld.eigenaar, waarde: woord(zaakwaarden.termijneigenaar, definitie.eigenaar) },
            { label: veld.awt, waarde: definitie.awt ? teksten.awtJa : teksten.awtNee },
            {
              label: veld.verlenging,
              waarde: verlengingsbron
                ? teksten.verlengbaar(lengteTekst({ duur: maxVerlenging }), verlengingsbron)
                : teksten.nietVerlengbaar,
            },
            {
              label: veld.opschorting,
              waarde: definitie.opschortingsbron ?? teksten.nietVerlengbaar,
            },
            {
              label: veld.herinneringen,
              waarde:
                herinneringen.length > 0
                  ? teksten.herinnerd(alsOpsomming(herinneringen), aan)
                  : teksten.geenHerinnering,
            },
            {
              label: veld.escalatie,
              waarde:
                definitie.escalatie
                  .map(({ trap, werkdagen }) =>
                    teksten.trap(woord(zaakwaarden.escalatietrap, trap), werkdagen),
                  )
                  .join('. ') || teksten.geenHerinnering,
            },
            { label: veld.gevolg, waarde: definitie.gevolg },
          ]}
        />
      </details>
    </div>
  );
}

/** 14, 7, 1 → `14, 7 en 1`. */
function alsOpsomming(getallen: readonly number[]): string {
  const laatste = getallen.at(-1);
  const voor = getallen.slice(0, -1).join(', ');
  return voor ? `${voor} en ${laatste}` : String(laatste);
}
