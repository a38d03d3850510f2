import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { datumTekst, Kaart, Kolommen, Koppeling, KnopKoppeling, LegeStaat } from '@navolgbaar/ui';
import { useHeeftRecht, useIk, useVandaag } from '../../api/ik';
import { type Vandaag, type Vandaagblok, vandaagVraag } from '../../api/vandaag';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { zichtbareGebieden } from '../../schil/menu';
import { schilTeksten } from '../../teksten/algemeen';
import { meldingTeksten } from '../../teksten/meldingen';
import { vandaagTeksten as t } from '../../teksten/vandaag';
import { gebieden } from '..';
import { Blok } from './blok';
import { plekVanLijst } from './plek';
import { Veranderd } from './veranderd';

// Its words come after the page itself: most days it says nothing.
const EigenPapieren = lazy(async () => ({
  default: (await import('../../delen/eigen-papieren')).EigenPapieren,
}));

/** Where a day begins: what waits for this person, and what others did in the meantime. */
export function VandaagPagina() {
  const dag = datumTekst(useVandaag(), 'weekdag');
  const heeftRecht = useHeeftRecht();
  const magRegistreren = heeftRecht('melding:registreren');
  const isToezicht = heeftRecht('zaak:lezen');
  return (
    <Pagina
      titel={t.titel}
      boven={dag.charAt(0).toUpperCase() + dag.slice(1)}
      acties={
        magRegistreren &&
        isToezicht && (
          <KnopKoppeling href={adres('/meldingen/nieuw')} pictogram="nieuw">
            {meldingTeksten.nieuw}
          </KnopKoppeling>
        )
      }
    >
      {heeftRecht('bevoegdheid:gebruiken') && (
        <Suspense fallback={null}>
          <EigenPapieren />
        </Suspense>
      )}
      <Gegevens vraag={useQuery(vandaagVraag)} wat={t.wat}>
        {(vandaag) => (isToezicht ? <MetNieuws vandaag={vandaag} /> : <Zonder vandaag={vandaag} />)}
      </Gegevens>
    </Pagina>
  );
}

function MetNieuws({ vandaag }: { vandaag: Vandaag }) {
  const { vol, leeg } = verdeel(vandaag.blokken);
  return (
    <Kolommen
      hoofd={<Blokken blokken={vol} />}
      zij={
        <>
          <Veranderd vandaag={vandaag} />
          {vol.length > 0 && <Rust blokken={leeg} />}
        </>
      }
    />
  );
}

/** For who has no cases: the lists, and what will come where nothing is; or where this person may go. */
function Zonder({ vandaag: { blokken } }: { vandaag: Vandaag }) {
  const { vol, leeg } = verdeel(blokken);
  return (
    <div className="nav-stapel">
      {blokken.length > 0 && <Blokken blokken={vol} />}
      <Rust blokken={vol.length > 0 || leeg.some(({ naam }) => t.blok[naam].leeg) ? leeg : []} />
      {vol.length === 0 && <Onderdelen />}
    </div>
  );
}

function verdeel(blokken: readonly Vandaagblok[]) {
  return {
    vol: blokken.filter(({ aantal }) => aantal > 0),
    leeg: blokken.filter(({ aantal }) => aantal === 0),
  };
}

function Blokken({ blokken }: { blokken: readonly Vandaagblok[] }) {
  if (blokken.length === 0) {
    return (
      <LegeStaat titel={t.niets.titel} pictogram="cirkelvink">
        {t.niets.tekst}
      </LegeStaat>
    );
  }
  return (
    <>
      {blokken.map((blok) => (
        <Blok key={blok.naam} blok={blok} />
      ))}
    </>
  );
}

/** The lists in which nothing waits, each on a line. */
function Rust({ blokken }: { blokken: readonly Vandaagblok[] }) {
  if (blokken.length === 0) return null;
  return (
    <Kaart titel={t.rust} id="rust">
      <ul className="nav-kortelijst">
        {blokken.map(({ naam }) => {
          const plek = plekVanLijst(naam);
          const { titel, leeg } = t.blok[naam];
          return (
            <li key={naam}>
              {plek ? <Koppeling href={adres(plek)}>{titel}</Koppeling> : titel}
              {leeg && <span className="nav-onderregel nav-klein nav-zacht">{leeg}</span>}
            </li>
          );
        })}
      </ul>
    </Kaart>
  );
}

/** What this person may open, for who starts without a list of work. */
function Onderdelen() {
  const open = zichtbareGebieden(useIk(), gebieden);
  const { titel, tekst } = schilTeksten.geenOnderdelen;
  if (open.length === 0) {
    return (
      <LegeStaat titel={titel} pictogram="slot">
        {tekst}
      </LegeStaat>
    );
  }
  return (
    <Kaart titel={t.ganaar} id="ga-naar">
      <ul className="nav-kortelijst">
        {open.map(({ pad, label }) => (
          <li key={pad}>
            <Koppeling href={adres(pad)}>{label}</Koppeling>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
