import { useQuery } from '@tanstack/react-query';
import { DataTabel, datumTekst, Kaart, Termijnbeeld, type Kolom } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { termijnenVraag, type Zaaktermijn } from '../../api/zaken';
import { Stand } from '../../delen/zaak-labels';
import { termijnbeeldTeksten as teksten, termijnnaam } from '../../teksten/termijnen';
import { herinnerdagen, opVolgorde, termijnbeeld } from '../termijnen/termijnbeeld-rooster';

/** The terms of the case along one axis of days, and the same as a table. Nothing where there are none. */
export function TermijnbeeldKaart({ zaakId }: { zaakId: string }) {
  const vandaag = useVandaag();
  // The card of the terms says it when they cannot be read.
  const { data = [] } = useQuery(termijnenVraag(zaakId));
  const termijnen = data.map((termijn) => ({ ...termijn, naam: termijnnaam(termijn) }));
  const beeld = termijnbeeld(termijnen, vandaag);
  if (beeld === null) return null;
  return (
    <Kaart titel={teksten.kaart} id="termijnbeeld">
      <Termijnbeeld naam={teksten.naam(termijnen.length)} {...beeld} />
      <details className="nav-herleiding nav-herleiding--breed">
        <summary>{teksten.alsTabel}</summary>
        <DataTabel
          bijschrift={teksten.bijschrift}
          kolommen={KOLOMMEN}
          rijen={opVolgorde(termijnen)}
          sleutel={({ id }) => id}
        />
      </details>
    </Kaart>
  );
}

const kort = (dag: string) => datumTekst(dag, 'kort');

const KOLOMMEN: readonly Kolom<Zaaktermijn>[] = [
  { id: 'naam', kop: teksten.kolom.naam, rijkop: true, cel: ({ naam }) => naam },
  { id: 'van', kop: teksten.kolom.van, smal: true, cel: ({ start }) => kort(start) },
  { id: 'tot', kop: teksten.kolom.tot, smal: true, cel: ({ uiterlijk }) => kort(uiterlijk) },
  { id: 'verloop', kop: teksten.kolom.verloop, cel: (termijn) => <Verloop termijn={termijn} /> },
];

/** How the term stands, what was done with it, and what is still to go out. */
function Verloop({ termijn }: { termijn: Zaaktermijn }) {
  const herinneringen = herinnerdagen(termijn).map((dag) => datumTekst(dag));
  const regels = [
    ...termijn.versies.flatMap(({ soort, op, uiterlijk }) =>
      isGebeurd(soort) ? [teksten.gebeurd[soort](datumTekst(op), datumTekst(uiterlijk))] : [],
    ),
    ...(herinneringen.length > 0 ? [teksten.herinneringen(herinneringen)] : []),
  ];
  return (
    <>
      <Stand lijst="termijnstatus" code={termijn.status} />
      {regels.map((regel) => (
        <span key={regel} className="nav-termijnbeeld__regel">
          {' '}
          {regel}
        </span>
      ))}
    </>
  );
}

const isGebeurd = (soort: string): soort is keyof typeof teksten.gebeurd =>
  Object.hasOwn(teksten.gebeurd, soort);
