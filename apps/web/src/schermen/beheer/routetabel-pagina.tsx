import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { datumTekst, Gegevenslijst, Kaart, KnopKoppeling, Kop, Melding, StatusLabel } from '@navolgbaar/ui';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { geldendeTabel, routetabellenVraag, type Routetabel } from '../../api/routetabel';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { routetabelTeksten as teksten } from '../../teksten/routetabel';
import { Routeregels } from './routeregel';

/** The routing table: the version that holds today in full, the others to unfold. */
export function RoutetabelPagina() {
  const magBeheren = useHeeftRecht()('routetabel:beheren');
  const vraag = useQuery(routetabellenVraag);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      acties={
        magBeheren && (
          <KnopKoppeling href={adres('/routetabel/nieuw')} pictogram="nieuw">
            {teksten.nieuw}
          </KnopKoppeling>
        )
      }
      afdrukken
    >
      <Gegevens vraag={vraag} wat={teksten.titel}>
        {(tabellen) => <Versies tabellen={tabellen} />}
      </Gegevens>
    </Pagina>
  );
}

function Versies({ tabellen }: { tabellen: readonly Routetabel[] }) {
  const vandaag = useVandaag();
  const geldend = geldendeTabel(tabellen, vandaag);
  const andere = tabellen.filter(({ id }) => id !== geldend?.id);
  return (
    <>
      {geldend && (
        <Versie tabel={geldend} stand={teksten.geldt} geldt>
          <Routeregels tabel={geldend} />
        </Versie>
      )}
      {andere.length > 0 && <Kop niveau={2}>{teksten.eerdere}</Kop>}
      {andere.map((tabel) => (
        <Versie
          key={tabel.id}
          tabel={tabel}
          stand={
            tabel.geldigVanaf > vandaag ? teksten.straks(datumTekst(tabel.geldigVanaf)) : teksten.vroeger
          }
        >
          <details className="nav-herleiding">
            <summary>{teksten.toonRegels(tabel.regels.length)}</summary>
            <Routeregels tabel={tabel} />
          </details>
        </Versie>
      ))}
    </>
  );
}

interface VersieProps {
  tabel: Routetabel;
  stand: string;
  geldt?: boolean;
  children: ReactNode;
}

function Versie({ tabel, stand, geldt = false, children }: VersieProps) {
  const { versie, geldigVanaf, motivering, aanname, svbGrondslag, pgbMeldplicht } = tabel;
  const { veld } = teksten;
  return (
    <Kaart
      titel={teksten.versie(versie)}
      id={`versie-${versie}`}
      niveau={geldt ? 2 : 3}
      nadruk={geldt}
      acties={<StatusLabel soort={geldt ? 'gelukt' : 'rust'}>{stand}</StatusLabel>}
    >
      {aanname && <Melding soort="info">{teksten.aanname}</Melding>}
      <Gegevenslijst
        gegevens={[
          { label: veld.vanaf, waarde: datumTekst(geldigVanaf) },
          { label: veld.motivering, waarde: motivering },
          { label: veld.svb, waarde: svbGrondslag ?? teksten.geenSvb },
          { label: veld.pgb, waarde: pgbMeldplicht ?? teksten.geenPgb },
        ]}
      />
      {children}
    </Kaart>
  );
}
