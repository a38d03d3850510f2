import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Herleiding,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  Melding,
  momentTekst,
} from '@navolgbaar/ui';
import { gemeentenVraag } from '../../api/aanbieders';
import type { Gebruik } from '../../api/bevoegdheden';
import { adres } from '../../basis';
import { Gemotiveerd } from '../../delen/gemotiveerd';
import { Behandelaar } from '../../delen/melding-labels';
import { useWie } from '../../delen/zaak-labels';
import { bevoegdheidTeksten as t } from '../../teksten/bevoegdheden';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { AdvieskaartVan } from '../collegeadviezen/advieskaart';
import { BevoegdheidKader } from './bevoegdheid-kader';

const tekstblok = (tekst: string | null) => tekst && <span className="nav-vrijetekst">{tekst}</span>;

/** A used power: what was done, what came of it, on what it rests, and what is next. */
export function BevoegdheidPagina() {
  return (
    <BevoegdheidKader>
      {(gebruik) => (
        <>
          {gebruik.vervangenDoorId && (
            <Melding soort="waarschuwing">
              {t.vervangen}{' '}
              <Koppeling href={adres(`/bevoegdheden/${gebruik.vervangenDoorId}`)}>{t.nieuwere}</Koppeling>
            </Melding>
          )}
          <Kolommen
            hoofd={
              <>
                <GebruikKaart gebruik={gebruik} />
                <UitkomstKaart gebruik={gebruik} />
                {gebruik.zaakId && <AdvieskaartVan basisId={gebruik.id} zaakId={gebruik.zaakId} />}
              </>
            }
            zij={
              <>
                <NuKaart gebruik={gebruik} />
                <RustKaart gebruik={gebruik} />
              </>
            }
          />
        </>
      )}
    </BevoegdheidKader>
  );
}

function GebruikKaart({ gebruik }: { gebruik: Gebruik }) {
  const { veld } = t;
  const { plaats, plaatssoort, kamers, jegens, doel, wat, noodzaak, toezichthouderId, bezoekId } = gebruik;
  return (
    <Kaart titel={t.gebruik} id="gebruik">
      <Gegevenslijst
        gegevens={[
          { label: veld.wie, waarde: <Behandelaar id={toezichthouderId} /> },
          { label: veld.jegens, waarde: jegens },
          { label: veld.plaats, waarde: plaats },
          { label: veld.plaatssoort, waarde: plaatssoort && woord(zaakwaarden.plaatssoort, plaatssoort) },
          { label: veld.kamers, waarde: kamers.length > 0 && <Kamers kamers={kamers} /> },
          { label: veld.doel, waarde: tekstblok(doel) },
          { label: veld.wat, waarde: tekstblok(wat) },
          { label: veld.noodzaak, waarde: tekstblok(noodzaak) },
          {
            label: veld.bezoek,
            waarde: bezoekId && <Koppeling href={adres(`/bezoeken/${bezoekId}`)}>{t.naarBezoek}</Koppeling>,
          },
        ].filter(({ waarde }) => Boolean(waarde))}
      />
    </Kaart>
  );
}

function Kamers({ kamers }: Pick<Gebruik, 'kamers'>) {
  return (
    <ul className="nav-kortelijst">
      {kamers.map(({ code, toestemming, betreden }) => (
        <li key={code}>{t.kamer(code, woord(zaakwaarden.toestemming, toestemming), betreden)}</li>
      ))}
    </ul>
  );
}

function UitkomstKaart({ gebruik }: { gebruik: Gebruik }) {
  const { veld } = t;
  const { data: gemeenten = [] } = useQuery({
    ...gemeentenVraag,
    enabled: gebruik.vervolgGemeenteId !== null,
  });
  const gemeente = gemeenten.find(({ id }) => id === gebruik.vervolgGemeenteId);
  const { medewerking, weigeringsgrond, medewerkingReden, resultaat, antwoordUiterlijk } = gebruik;
  const { antwoordBinnenOp, ingetrokkenOp, intrekreden } = gebruik;
  const { antwoord, antwoordOp, antwoordToelichting, vervolg, vervolgOp, vervolgToelichting } = gebruik;
  // What was asked and is answered, in, or taken back since, is no longer without an answer.
  const achterhaald = medewerking === 'afwachten' && (antwoord || antwoordBinnenOp || ingetrokkenOp);
  return (
    <Kaart titel={t.uitkomst} id="uitkomst">
      <Gegevenslijst
        gegevens={[
          {
            label: veld.medewerking,
            waarde: !achterhaald && woord(zaakwaarden.medewerking, medewerking),
          },
          {
            label: veld.grond,
            waarde: weigeringsgrond && woord(zaakwaarden.weigeringsgrond, weigeringsgrond),
          },
          { label: veld.medewerkingReden, waarde: tekstblok(medewerkingReden) },
          { label: veld.resultaat, waarde: tekstblok(resultaat) },
          { label: veld.antwoordUiterlijk, waarde: antwoordUiterlijk && datumTekst(antwoordUiterlijk) },
          { label: veld.antwoordBinnen, waarde: antwoordBinnenOp && datumTekst(antwoordBinnenOp) },
          {
            label: veld.ingetrokken,
            waarde: ingetrokkenOp && <Gemotiveerd wat={datumTekst(ingetrokkenOp)} waarom={intrekreden} />,
          },
          {
            label: veld.antwoord,
            waarde: antwoord && antwoordOp && (
              <Gemotiveerd
                wat={t.antwoordOp(woord(zaakwaarden.vorderingsantwoord, antwoord), datumTekst(antwoordOp))}
                waarom={antwoordToelichting}
              />
            ),
          },
          {
            label: veld.vervolg,
            waarde: vervolg && vervolgOp && (
              <Gemotiveerd
                wat={t.vervolgOp(woord(zaakwaarden.weigeringsvervolg, vervolg), datumTekst(vervolgOp))}
                waarom={vervolgToelichting}
              />
            ),
          },
          { label: veld.college, waarde: gemeente?.naam },
        ].filter(({ waarde }) => Boolean(waarde))}
      />
    </Kaart>
  );
}

function RustKaart({ gebruik }: { gebruik: Gebruik }) {
  const { veld } = t;
  const wie = useWie();
  const { legitimatieGetoond, legitimatieNummer, zonderLegitimatieReden, aanwijzingBesluit } = gebruik;
  const { jegensVerdachte, cautie, cautieToelichting, vervangtId, verbeterreden } = gebruik;
  return (
    <Kaart titel={t.rust} id="rust">
      <Gegevenslijst
        gegevens={[
          { label: veld.aanwijzing, waarde: aanwijzingBesluit },
          {
            label: veld.legitimatie,
            waarde: legitimatieGetoond ? t.getoond(legitimatieNummer) : t.nietGetoond,
          },
          { label: veld.geenBewijs, waarde: tekstblok(zonderLegitimatieReden) },
          {
            label: veld.verdachte,
            waarde: jegensVerdachte !== null && (jegensVerdachte ? t.ja : t.nee),
          },
          {
            label: veld.cautie,
            waarde: cautie && (
              <Gemotiveerd wat={woord(zaakwaarden.cautie, cautie)} waarom={cautieToelichting} />
            ),
          },
          {
            label: veld.vervangt,
            waarde: vervangtId && (
              <>
                <span className="nav-vrijetekst">{verbeterreden}</span>{' '}
                <Koppeling href={adres(`/bevoegdheden/${vervangtId}`)}>{t.eerdere}</Koppeling>
              </>
            ),
          },
          {
            label: veld.vastgelegd,
            waarde: `${momentTekst(gebruik.vastgelegdOp)}, ${wie(gebruik.vastgelegdDoor)}`,
          },
        ].filter(({ waarde }) => Boolean(waarde))}
      />
      <Herleiding stappen={gebruik.herleiding} />
    </Kaart>
  );
}

function watNu({ status, antwoordTeLaat, antwoordBinnenOp }: Gebruik): string {
  if (antwoordTeLaat) return t.nu.teLaat;
  return status === 'wacht_op_antwoord' && antwoordBinnenOp ? t.nu.binnen : t.nu[status as Gebruikstand];
}

function NuKaart({ gebruik }: { gebruik: Gebruik }) {
  const { id, handelingen } = gebruik;
  const naar = (deel: string) => adres(`/bevoegdheden/${id}/${deel}`);
  return (
    <Kaart titel={t.nu.titel} id="wat-nu" nadruk>
      <Alinea>{watNu(gebruik)}</Alinea>
      <Knoppen>
        {handelingen.includes('legAntwoordVast') && (
          <KnopKoppeling href={naar('antwoord')} soort="primair">
            {t.antwoord.titel}
          </KnopKoppeling>
        )}
        {handelingen.includes('legVervolgVast') && (
          <KnopKoppeling href={naar('vervolg')} soort="primair">
            {t.vervolg.titel}
          </KnopKoppeling>
        )}
        {handelingen.includes('verbeter') && (
          <KnopKoppeling href={naar('verbeteren')}>{t.verbeteren.titel}</KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}

type Gebruikstand = 'wacht_op_antwoord' | 'geweigerd' | 'afgerond' | 'ingetrokken' | 'vervangen';
