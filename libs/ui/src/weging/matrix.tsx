import { clsx } from 'clsx';
import { Pictogram } from '../pictogram/pictogram';
import { wegingTeksten } from '../teksten/toezicht';
import { Aanname, type Kleur } from './prioriteit';

export interface MatrixAs {
  id: string;
  label: string;
}

export interface MatrixCel {
  kleur: Kleur;
  /** The number shown in the cell: the rank, or how many meldingen lie there. */
  nummer: number;
  href?: string | undefined;
}

export interface MatrixProps {
  bijschrift: string;
  /** Ernst, heaviest first. */
  rijen: readonly MatrixAs[];
  /** Omvang, largest first. */
  kolommen: readonly MatrixAs[];
  cel: (rij: string, kolom: string) => MatrixCel;
  gekozen?: { rij: string; kolom: string } | undefined;
  aanname?: boolean;
}

/** Ernst × omvang as a real table: each cell says number and word, and its border grows with the weight. */
export function Matrix({ bijschrift, rijen, kolommen, cel, gekozen, aanname = false }: MatrixProps) {
  return (
    <div className="nav-matrixblok">
      {/* The roles are written out: on a narrow screen the rows lose their table display. */}
      <table className="nav-matrix" role="table">
        <caption>
          {bijschrift}
          {aanname && (
            <>
              {' '}
              <Aanname />
            </>
          )}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <td className="nav-matrix__hoek" role="cell">
              <span className="nav-verborgen">{wegingTeksten.matrixHoek}</span>
            </td>
            {kolommen.map((kolom) => (
              <th key={kolom.id} scope="col" role="columnheader">
                {kolom.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rijen.map((rij) => (
            <tr key={rij.id} role="row">
              <th scope="row" role="rowheader">
                {rij.label}
              </th>
              {kolommen.map((kolom) => (
                <Cel
                  key={kolom.id}
                  {...cel(rij.id, kolom.id)}
                  gekozen={gekozen?.rij === rij.id && gekozen.kolom === kolom.id}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cel({ kleur, nummer, href, gekozen }: MatrixCel & { gekozen: boolean }) {
  const inhoud = (
    <>
      <span className="nav-matrix__nummer">{nummer}</span>
      <span className="nav-matrix__woord">{wegingTeksten[kleur]}</span>
      {gekozen && (
        <span className="nav-matrix__keus">
          <Pictogram naam="vink" maat="klein" />
          {wegingTeksten.gekozen}
        </span>
      )}
    </>
  );
  return (
    <td
      className={clsx('nav-matrix__cel', `nav-matrix__cel--${kleur}`, gekozen && 'nav-matrix__cel--gekozen')}
    >
      {href ? (
        <a href={href} className="nav-matrix__koppeling" aria-current={gekozen ? 'true' : undefined}>
          {inhoud}
        </a>
      ) : (
        <span className="nav-matrix__koppeling">{inhoud}</span>
      )}
    </td>
  );
}
