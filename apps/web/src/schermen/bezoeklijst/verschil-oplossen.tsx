import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Alinea, Gegevenslijst, Kaart, Knop, Knoppen, Kolommen, Lijst, momentTekst } from '@navolgbaar/ui';
import type { Bezoeklijst, Lijstversie, Tegenstrijdig } from '../../api/bezoeklijst';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { lijstTeksten as teksten, lijstwoorden } from '../../teksten/bezoeklijst';
import { woord } from '../../teksten/waarden';
import { LijstFormulier, type LijstGezien, lijstpad } from './lijst-kader';
import { antwoordvragen, gespreksvragen, lesvragen, tijdvragen } from './lijst-velden';
import { plekTekst, plekVan } from './normen-kaarten';
import { Oordeel } from './oordeel';

const t = teksten.losOp;

/** What two colleagues wrote differently, side by side, and what counts from now on. */
export function VerschilOplossen() {
  const { plek = '' } = useParams({ strict: false });
  return (
    <LijstFormulier titel={t.titel} inleiding={t.inleiding} handeling="losOp">
      {(deel) => {
        const hier = deel.lijst.tegenstrijdig.filter((een) => plekVan(deel.lijst, een) === plek);
        return hier[0] ? (
          <Verschil deel={deel} verschillen={[hier[0], ...hier.slice(1)]} />
        ) : (
          <NietMogelijk terug={lijstpad(deel.bezoek.id)} />
        );
      }}
    </LijstFormulier>
  );
}

function Verschil({
  deel: { lijst, bezoek, gezien },
  verschillen,
}: {
  deel: LijstGezien;
  verschillen: readonly [Tegenstrijdig, ...Tegenstrijdig[]];
}) {
  const [een] = verschillen;
  const norm = lijst.normen.find(({ id }) => id === een.normId);
  const versies = [een.eerste, ...verschillen.map(({ tweede }) => tweede)];
  const [gekozen, kies] = useState(een.eerste.nr);
  const keuze = versies.find(({ nr }) => nr === gekozen) ?? een.eerste;
  return (
    <>
      <Alinea>
        {[plekTekst(lijst, een), norm?.soort === 'norm' ? norm.tekst : null].filter(Boolean).join(': ')}
      </Alinea>
      <Kolommen
        hoofd={<VersieKaart {...{ lijst, verschil: een, versie: een.eerste, gekozen, kies }} />}
        zij={versies.slice(1).map((versie) => (
          <VersieKaart key={versie.nr} {...{ lijst, verschil: een, versie, gekozen, kies }} />
        ))}
      />
      {/* What is taken over fills the form anew. */}
      <Actieformulier<Bezoeklijst, Bezoeklijst>
        key={keuze.nr}
        label={t.samen}
        velden={[
          ...vragenVan(lijst, een, keuze),
          {
            ...{ naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.redenFout },
            ...{ regels: 3, maxTekens: 2000 },
          },
        ]}
        gezien={gezien}
        knop={t.knop}
        verstuur={({ reden, ...inhoud }, koppen) =>
          stuur(
            '/api/v1/bezoeken/{id}/bezoeklijst/_los-op',
            { id: bezoek.id },
            { soort: een.soort, inhoud: { ...inhoud, ...plaats(een) }, reden },
            koppen,
          )
        }
        ververs={[['bezoeken']]}
        gelukt={t.gelukt}
        terug={lijstpad(bezoek.id)}
      />
    </>
  );
}

function VersieKaart({
  lijst,
  verschil,
  versie,
  gekozen,
  kies,
}: {
  lijst: Bezoeklijst;
  verschil: Tegenstrijdig;
  versie: Lijstversie;
  gekozen: number;
  kies: (nr: number) => void;
}) {
  const a = teksten.antwoord;
  const norm = lijst.normen.find(({ id }) => id === verschil.normId);
  const { oordeel, toelichting, citaten = [], met, functie, notities, aankomst, vertrek, tekst } = versie;
  const vrij = (waarde: string | null | undefined) =>
    waarde && <span className="nav-vrijetekst">{waarde}</span>;
  return (
    <Kaart titel={t.van(versie.doorNaam ?? t.onbekend)} id={`versie-${versie.nr}`}>
      <Gegevenslijst
        gegevens={[
          { label: teksten.normen.oordeel, waarde: oordeel && <Oordeel norm={norm} oordeel={oordeel} /> },
          { label: a.toelichting, waarde: vrij(toelichting) },
          { label: teksten.gesprekken.met, waarde: met },
          { label: teksten.gesprekken.groep, waarde: functie && woord(lijstwoorden.groep, functie) },
          { label: teksten.gesprekken.notities, waarde: vrij(notities) },
          { label: a.citaten, waarde: citaten.length > 0 && <Lijst items={citaten.map(teksten.gezegd)} /> },
          { label: teksten.bezoek.aankomst, waarde: bezoekTeksten.tijd(aankomst ?? null, null) },
          { label: teksten.bezoek.vertrek, waarde: bezoekTeksten.tijd(vertrek ?? null, null) },
          { label: teksten.bezoek.les, waarde: vrij(tekst) },
          { label: t.opgeschreven, waarde: momentTekst(versie.op) },
        ].filter(({ waarde }) => waarde)}
      />
      {versie.nr === gekozen ? (
        <Alinea>{t.overgenomen}</Alinea>
      ) : (
        <Knoppen>
          <Knop onClick={() => kies(versie.nr)}>{t.neemOver}</Knop>
        </Knoppen>
      )}
    </Kaart>
  );
}

function vragenVan(
  lijst: Bezoeklijst,
  { soort, normId }: Tegenstrijdig,
  versie: Lijstversie,
): readonly Veld[] {
  if (soort === 'tijden') return tijdvragen(versie);
  if (soort === 'les') return lesvragen(versie.tekst);
  if (soort === 'gesprek') return gespreksvragen(lijst, versie);
  const norm = lijst.normen.find(({ id }) => id === normId);
  return norm ? antwoordvragen(norm, versie) : [];
}

const plaats = ({ normId, gesprekId }: Tegenstrijdig) => ({
  ...(normId ? { normId } : {}),
  ...(gesprekId ? { gesprekId } : {}),
});
