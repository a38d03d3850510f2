import type { Netwerkkaart } from '../../api/netwerkkaarten';
import { netwerkTeksten as t } from '../../teksten/netwerkkaart';
import { opDomein, regieTekst } from './leden';

const MIDDEN = 200;
const BREED = MIDDEN * 2;
/** As many as fit on one ring. */
const PER_RING = 24;
const STRAAL = 165;
const STRAAL_BINNEN = 105;

/** Where a number stands: beyond one ring they go by turns to an inner one. */
function plaats(nummer: number, aantal: number): { x: number; y: number } {
  const hoek = (nummer / aantal) * 2 * Math.PI - Math.PI / 2;
  const straal = aantal > PER_RING && nummer % 2 === 1 ? STRAAL_BINNEN : STRAAL;
  return { x: MIDDEN + straal * Math.cos(hoek), y: MIDDEN + straal * Math.sin(hoek) };
}

/** The cliënt in the middle and everybody around by number; the one with the regie has a full line. */
export function Tekening({ kaart }: { kaart: Netwerkkaart }) {
  const leden = opDomein(kaart.leden);
  if (leden.length === 0) return null;
  return (
    <svg
      className="nav-netwerk"
      viewBox={`0 0 ${BREED} ${BREED}`}
      role="img"
      aria-label={t.tekening.omschrijving(kaart.clientcode, leden.length, regieTekst(kaart))}
    >
      {leden.map(({ id }, nummer) => {
        const { x, y } = plaats(nummer, leden.length);
        const regie = kaart.regie.lidId === id;
        return (
          <line
            key={id}
            className={regie ? 'nav-netwerk__lijn nav-netwerk__lijn--regie' : 'nav-netwerk__lijn'}
            x1={MIDDEN}
            y1={MIDDEN}
            x2={x}
            y2={y}
          />
        );
      })}
      {leden.map(({ id, domein }, nummer) => {
        const { x, y } = plaats(nummer, leden.length);
        return (
          <g key={id} className={`nav-netwerk__lid nav-netwerk__lid--${domein}`}>
            <circle cx={x} cy={y} r={15} />
            <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
              {nummer + 1}
            </text>
          </g>
        );
      })}
      <g className="nav-netwerk__client">
        <circle cx={MIDDEN} cy={MIDDEN} r={44} />
        <text x={MIDDEN} y={MIDDEN} textAnchor="middle" dominantBaseline="central">
          {kaart.clientcode}
        </text>
      </g>
    </svg>
  );
}
