import { DataTabel, StatusLabel, type StatusSoort } from '@navolgbaar/ui';
import type { Routeregel, Routetabel } from '../../api/routetabel';
import { routetabelTeksten as teksten } from '../../teksten/routetabel';
import { waarden, woord } from '../../teksten/waarden';

/** The conditions of a row, each with the words of its list, in the order of the form. */
export const VOORWAARDEN = {
  soorten: waarden.meldingsoort,
  over: waarden.routeonderwerp,
  wetten: waarden.wet,
  domeinen: waarden.domein,
  financieringen: waarden.meldingfinanciering,
  plegers: waarden.pleger,
} as const satisfies Partial<Record<keyof Routeregel, Readonly<Record<string, string>>>>;
export type Voorwaarde = keyof typeof VOORWAARDEN;

const ROUTESOORT: Readonly<Record<string, StatusSoort>> = {
  eigen_toezicht: 'gelukt',
  doorgeven: 'waarschuwing',
  beide: 'actief',
};

/** The rows of one version, as a jurist reads them: if, then, why. */
export function Routeregels({ tabel: { versie, regels } }: { tabel: Routetabel }) {
  return (
    <DataTabel
      bijschrift={teksten.bijschrift(versie)}
      rijen={regels}
      sleutel={({ naam }) => naam}
      kolommen={[
        {
          id: 'nummer',
          kop: teksten.kolom.nummer,
          smal: true,
          cel: (regel) => regels.indexOf(regel) + 1,
        },
        { id: 'als', kop: teksten.kolom.als, rijkop: true, cel: (regel) => <Als regel={regel} /> },
        { id: 'dan', kop: teksten.kolom.dan, cel: (regel) => <Dan regel={regel} /> },
        {
          id: 'waarom',
          kop: teksten.kolom.waarom,
          cel: ({ uitleg, bron }) => (
            <>
              {uitleg}
              <br />
              <span className="nav-zacht nav-klein">{bron}</span>
            </>
          ),
        },
      ]}
    />
  );
}

function Als({ regel }: { regel: Routeregel }) {
  const gevraagd = (Object.keys(VOORWAARDEN) as Voorwaarde[]).filter((deel) => regel[deel].length > 0);
  return (
    <>
      {regel.naam}
      {gevraagd.length === 0 && <Regeltje tekst={teksten.altijd} />}
      {gevraagd.map((deel) => (
        <Regeltje
          key={deel}
          tekst={`${teksten.voorwaarde[deel]}: ${regel[deel].map((code) => woord(VOORWAARDEN[deel], code)).join(' / ')}`}
        />
      ))}
    </>
  );
}

function Regeltje({ tekst }: { tekst: string }) {
  return (
    <>
      <br />
      <span className="nav-gewoon nav-zacht nav-klein">{tekst}</span>
    </>
  );
}

function Dan({ regel: { route, ontvangers, melder } }: { regel: Routeregel }) {
  return (
    <>
      <StatusLabel soort={ROUTESOORT[route] ?? 'neutraal'}>{woord(waarden.route, route)}</StatusLabel>
      {ontvangers.length > 0 && (
        <Regeltje
          tekst={teksten.dan.aan(ontvangers.map((wie) => woord(waarden.ontvanger, wie)).join(', '))}
        />
      )}
      {melder === 'aanbieder' && <Regeltje tekst={teksten.dan.aanbiederMeldt} />}
    </>
  );
}
