import { Alinea, Kop, Koppeling } from '@navolgbaar/ui';
import { RAPPORTSOORTTEKST } from '@navolgbaar/rapport';
import type { Registeraantallen } from '../../application/ports/register';
import { Registerindeling } from './delen';
import { cijferTeksten as t } from './open-teksten';

/**
 * How many reports are public: per year and kind, and per gemeente. Each stands by itself in the list and in the open data,
 * so that a small number tells nothing that is not public; of what is not public nothing is counted here.
 */
export function Cijferpagina({ aantallen }: { aantallen: Registeraantallen }) {
  return (
    <Registerindeling kruimel={t.titel}>
      <div className="nav-register__kop">
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding}</Alinea>
      </div>
      <PerJaar perJaar={aantallen.perJaar} />
      <PerGemeente perGemeente={aantallen.perGemeente} />
      <Alinea>
        <Koppeling href="/register/open-data">{t.naarData}</Koppeling>
      </Alinea>
    </Registerindeling>
  );
}

const som = (getallen: readonly number[]): number => getallen.reduce((een, ander) => een + ander, 0);

function PerJaar({ perJaar }: Pick<Registeraantallen, 'perJaar'>) {
  const soorten = Object.entries(RAPPORTSOORTTEKST);
  const jaren = [...new Set(perJaar.map(({ jaar }) => jaar))].sort((a, b) => b - a);
  const cellen = jaren.map((jaar) =>
    soorten.map(([code]) => perJaar.find((een) => een.jaar === jaar && een.soort === code)?.aantal ?? 0),
  );
  if (jaren.length === 0) return <Geen kop={t.perJaar} />;
  return (
    <Tabel
      kop={t.perJaar}
      koppen={[t.jaar, ...soorten.map(([, naam]) => naam), t.totaal]}
      rijen={[
        ...jaren.map((jaar, r) => [String(jaar), ...(cellen[r] ?? []), som(cellen[r] ?? [])]),
        [t.totaal, ...soorten.map((_, k) => som(cellen.map((rij) => rij[k] ?? 0))), som(cellen.flat())],
      ]}
    />
  );
}

function PerGemeente({ perGemeente }: Pick<Registeraantallen, 'perGemeente'>) {
  if (perGemeente.length === 0) return <Geen kop={t.perGemeente} />;
  return (
    <Tabel
      kop={t.perGemeente}
      uitleg={t.meerGemeenten}
      koppen={[t.gemeente, t.aantal]}
      rijen={perGemeente.map(({ gemeente, aantal }) => [gemeente, aantal])}
    />
  );
}

function Geen({ kop }: { kop: string }) {
  return (
    <section className="nav-stapel">
      <Kop niveau={2}>{kop}</Kop>
      <Alinea>{t.nogNiet}</Alinea>
    </section>
  );
}

function Tabel({
  kop,
  uitleg,
  koppen,
  rijen,
}: {
  kop: string;
  uitleg?: string;
  koppen: readonly string[];
  rijen: readonly (readonly (string | number)[])[];
}) {
  return (
    <section className="nav-stapel">
      <Kop niveau={2}>{kop}</Kop>
      {uitleg && <Alinea>{uitleg}</Alinea>}
      <div className="nav-register__venster" role="region" aria-label={kop} tabIndex={0}>
        <table className="utrecht-table utrecht-table--html-table nav-register__cijfers">
          <thead className="utrecht-table__header">
            <tr className="utrecht-table__row">
              {koppen.map((tekst) => (
                <th key={tekst} scope="col" className="utrecht-table__header-cell">
                  {tekst}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="utrecht-table__body">
            {rijen.map(([naam, ...getallen]) => (
              <tr key={naam} className="utrecht-table__row">
                <th scope="row" className="utrecht-table__cell">
                  {naam}
                </th>
                {getallen.map((getal, plaats) => (
                  <td key={plaats} className="utrecht-table__cell">
                    {getal}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
