import { Navigate } from '@tanstack/react-router';
import { LegeStaat } from '@navolgbaar/ui';
import { useIk } from '../api/ik';
import { Pagina } from '../delen/pagina';
import { gebieden } from '../schermen';
import { schilTeksten } from '../teksten/algemeen';

/** The first part that this person may open. */
export function Begin() {
  const ik = useIk();
  const eerste = gebieden.find((g) => ik.rechten.includes(g.recht) && (!g.alleenDemo || ik.demo === true));
  if (eerste) return <Navigate to={eerste.pad} replace />;
  const { titel, tekst } = schilTeksten.geenOnderdelen;
  return (
    <Pagina titel={indexTitel}>
      <LegeStaat titel={titel} pictogram="slot">
        {tekst}
      </LegeStaat>
    </Pagina>
  );
}

const indexTitel = 'Werkbank';
