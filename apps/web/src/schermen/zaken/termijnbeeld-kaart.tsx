import { useQuery } from '@tanstack/react-query';
import { DataTabel, datumTekst, Kaart, Termijnbeeld, type Kolom } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { termijnenVraag, type Zaaktermijn } from '../../api/zaken';
import { Stand } from '../../delen/zaak-labels';
import { termijnbeeldTeksten as teksten } from '../../teksten/termijnen';
import { herinnerdagen, opVolgorde, termijnbeeld } from '../termijnen/termijnbeeld-rooster';

/** The terms of the case along one axis of days, and the same as a table. Nothing where there are none. */
export function TermijnbeeldKaart({ zaakId }: { zaakId: string }) {
  const vandaag = useVandaag();
  // The card of the terms says it when they cannot be read.
  const { data: termijnen = [] } = useQuery(termijnenVraag(zaakId));
  const beeld = termijnbeeld(termijnen, vandaag);
  if (beeld === null) return null;
  return (
    <Kaart titel={teksten.kaart} id="termijnbeeld">
      <Termijnbeeld naam={teksten.naam(termijnen.length)} {...beeld} />
      <details className="nav-herleiding nav-herleiding--breed">
        <summary>{teksten.alsTabel}</summary>
        <DataTabel
          bijschrift={teksten.kaart}
          kolommen={KOLOMMEN}
          rijen={opVolgorde(termijnen)}
          sleutel={({ id }) => id}
        />
      </details>
    </Kaart>
  );
}

const KOLOMMEN: readonly Kolom<Zaaktermijn>[] = [
  { id: 'naam', kop: teksten.kolom.naam, rijkop: true, cel: ({ naam }) => naam },
  { id: 'van', kop: teksten.kolom.van, cel: ({ start }) => datumTekst(start) },
  { id: 'tot', kop: teksten.kolom.tot, cel: ({ uiterlijk }) => datumTekst(uiterlijk) },
  {
    id: 'status',
    kop: teksten.kolom.status,
    cel: ({ status }) => <Stand lijst="termijnstatus" code={status} />,
  },
  { id: 'gebeurd', kop: teksten.kolom.gebeurd, cel: (termijn) => <Gebeurd termijn={termijn} /> },
];

function Gebeurd({ termijn }: { termijn: Zaaktermijn }) {
  const regels = [
    ...termijn.versies.flatMap(({ soort, op, uiterlijk }) =>
      isGebeurd(soort) ? [teksten.gebeurd[soort](datumTekst(op), datumTekst(uiterlijk))] : [],
    ),
    ...herinnerdagen(termijn).map((dag) => teksten.herinnering(datumTekst(dag))),
  ];
  return regels.map((regel) => (
    <span key={regel} className="nav-termijnbeeld__regel">
      {regel}
    </span>
  ));
}

const isGebeurd = (soort: string): soort is keyof typeof teksten.gebeurd =>
  Object.hasOwn(teksten.gebeurd, soort);
