import type { ReactNode } from 'react';
import { useParams } from '@tanstack/react-router';
import { Alinea } from '@navolgbaar/ui';
import { type Sjabloon, sjabloonVraag } from '../../api/brieven';
import { type Actiepad, stuur } from '../../api/stuur';
import { useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import type { Veld } from '../../delen/velden';
import { metVelden, sjabloonTeksten } from '../../teksten/sjablonen';

const ververs = [['sjablonen']];
const conceptVan = ({ teksten }: Sjabloon) => teksten.find(({ status }) => status === 'concept');

interface KaderProps {
  titel: string;
  inleiding: string;
  recht: string;
  kan?: (sjabloon: Sjabloon) => boolean;
  children: (sjabloon: Sjabloon, gezien: Gezien<Sjabloon>) => ReactNode;
}

function Kader({ titel, inleiding, recht, kan = () => true, children }: KaderProps) {
  return (
    <Stuk vraag={sjabloonVraag} wat={sjabloonTeksten.wat}>
      {(sjabloon, gezien) => {
        const terug = `/sjablonen/${sjabloon.code}`;
        const naam = metVelden(sjabloon.onderwerp);
        return (
          <Pagina
            titel={titel}
            boven={naam}
            inleiding={inleiding}
            kruimels={[
              { label: sjabloonTeksten.titel, href: adres('/sjablonen') },
              { label: naam, href: adres(terug) },
              { label: titel },
            ]}
          >
            <AlleenMetRecht recht={recht} terug={terug}>
              {kan(sjabloon) ? children(sjabloon, gezien) : <NietMogelijk terug={terug} />}
            </AlleenMetRecht>
          </Pagina>
        );
      }}
    </Stuk>
  );
}

/** What the form begins with: the own text being written, else what is in use. */
function tekstvelden(sjabloon: Sjabloon): Veld[] {
  const t = sjabloonTeksten.schrijven;
  const { eigenNummer, teksten, meegeleverd } = sjabloon;
  const begin =
    conceptVan(sjabloon) ??
    teksten.find(({ nummer }) => nummer !== null && nummer === eigenNummer) ??
    meegeleverd[0];
  return [
    {
      ...{
        naam: 'onderwerp',
        soort: 'tekst',
        label: t.onderwerp,
        verplicht: t.onderwerpFout,
        maxTekens: 300,
      },
      begin: begin?.onderwerp ?? '',
    },
    {
      ...{
        naam: 'tekst',
        soort: 'vak',
        label: t.tekst,
        verplicht: t.tekstFout,
        maxTekens: 20_000,
        regels: 24,
      },
      begin: begin?.tekst ?? '',
    },
  ];
}

/** Writes an own text, or goes on with the one that is there. */
function SjabloonSchrijven() {
  const t = sjabloonTeksten.schrijven;
  return (
    <Kader titel={t.titel} inleiding={t.inleiding} recht="sjabloon:schrijven">
      {(sjabloon, gezien) => (
        <Actieformulier<Sjabloon, Sjabloon>
          label={t.titel}
          velden={tekstvelden(sjabloon)}
          gezien={gezien}
          wijziging={tekstvelden}
          knop={t.knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/sjablonen/{code}/_schrijf', { code: sjabloon.code }, verzoek, koppen)
          }
          ververs={ververs}
          gelukt={t.gelukt}
          terug={`/sjablonen/${sjabloon.code}`}
        >
          <Alinea>{t.velden(sjabloon.velden.map((veld) => `{{${veld}}}`).join(', '))}</Alinea>
        </Actieformulier>
      )}
    </Kader>
  );
}

interface DagformulierProps {
  teksten: { titel: string; inleiding: string; knop: string; gelukt: string };
  pad: Actiepad;
  kan: (sjabloon: Sjabloon) => boolean;
}

function Dagformulier({ teksten: t, pad, kan }: DagformulierProps) {
  const { vanaf, vanafFout } = sjabloonTeksten.vaststellen;
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'vanaf', soort: 'datum', label: vanaf, verplicht: vanafFout, dagen: 'vanaf-vandaag' },
      begin: useVandaag(),
    },
  ];
  return (
    <Kader titel={t.titel} inleiding={t.inleiding} recht="sjabloon:vaststellen" kan={kan}>
      {({ code }, gezien) => (
        <Actieformulier<Sjabloon>
          label={t.titel}
          velden={velden}
          gezien={gezien}
          knop={t.knop}
          verstuur={(verzoek, koppen) => stuur(pad, { code }, verzoek, koppen)}
          ververs={ververs}
          gelukt={t.gelukt}
          terug={`/sjablonen/${code}`}
        />
      )}
    </Kader>
  );
}

/** Adopts the own text that was written by another. */
function SjabloonVaststellen() {
  return (
    <Dagformulier
      teksten={sjabloonTeksten.vaststellen}
      pad="/api/v1/sjablonen/{code}/_stel-vast"
      kan={(sjabloon) => conceptVan(sjabloon) !== undefined}
    />
  );
}

/** Back to the text of the house. */
function SjabloonTerug() {
  return (
    <Dagformulier
      teksten={sjabloonTeksten.terug}
      pad="/api/v1/sjablonen/{code}/_ga-terug"
      kan={({ keuzes }) => keuzes.length > 0}
    />
  );
}

/** Throws the own text away that was being written. */
function SjabloonVervallen() {
  const t = sjabloonTeksten.verval;
  return (
    <Kader
      titel={t.titel}
      inleiding={t.inleiding}
      recht="sjabloon:schrijven"
      kan={(sjabloon) => conceptVan(sjabloon) !== undefined}
    >
      {({ code }, gezien) => (
        <Actieformulier<Sjabloon>
          label={t.titel}
          velden={[]}
          gezien={gezien}
          knop={t.knop}
          verstuur={(_, koppen) => stuur('/api/v1/sjablonen/{code}/_laat-vervallen', { code }, {}, koppen)}
          ververs={ververs}
          gelukt={t.gelukt}
          terug={`/sjablonen/${code}`}
        />
      )}
    </Kader>
  );
}

const FORMULIEREN: Readonly<Record<string, () => ReactNode>> = {
  schrijven: SjabloonSchrijven,
  vaststellen: SjabloonVaststellen,
  terug: SjabloonTerug,
  vervallen: SjabloonVervallen,
};

/** The form that the address names. */
export function SjabloonFormulier() {
  const { id = '', daad = '' } = useParams({ strict: false });
  const Formulier = Object.hasOwn(FORMULIEREN, daad) ? FORMULIEREN[daad] : undefined;
  return Formulier ? <Formulier key={daad} /> : <NietMogelijk terug={`/sjablonen/${id}`} />;
}
