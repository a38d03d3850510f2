import { useQuery } from '@tanstack/react-query';
import { datumTekst, Melding } from '@navolgbaar/ui';
import { eigenPapierenVraag } from '../api/papieren';
import { papierTeksten as t } from '../teksten/papieren';

/** Says that one's own appointment or legitimatiebewijs ends soon or is not there. */
export function EigenPapieren() {
  const { data = [] } = useQuery(eigenPapierenVraag);
  if (data.length === 0) return null;
  return (
    <Melding soort="waarschuwing" titel={t.waarschuwing}>
      <ul className="nav-kortelijst">
        {data.map(({ soort, tot }) => {
          const wat = t.soort[soort] ?? soort;
          return <li key={soort}>{tot ? t.eigen.loopt(wat, datumTekst(tot)) : t.eigen.geen(wat)}</li>;
        })}
      </ul>
    </Melding>
  );
}
