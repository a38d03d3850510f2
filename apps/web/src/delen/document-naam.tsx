import { Koppeling, Pictogram } from '@navolgbaar/ui';
import { useQuery } from '@tanstack/react-query';
import { useHeeftRecht } from '../api/ik';
import { type Document, documentenVraag } from '../api/zaken';
import { bestandTeksten as teksten } from '../teksten/bestanden';
import { woord } from '../teksten/waarden';
import { OpnieuwKnop } from './opnieuw-knop';
import { useIsAanbieder } from './rol';

export type Documentstand = Pick<
  Document,
  'id' | 'naam' | 'status' | 'controlereden' | 'teOpenen' | 'vondst' | 'origineel'
>;

interface DocumentNaamProps {
  document: Documentstand;
  naam?: string;
  /** Stands behind the name, such as the size. */
  erbij?: string;
}

/** A document by its name: to open where that is safe, and otherwise why not and what can be done. */
export function DocumentNaam({ document, naam = document.naam, erbij }: DocumentNaamProps) {
  const vanAanbieder = useIsAanbieder();
  const mag = useHeeftRecht();
  const waarom = zin(document, vanAanbieder);
  return (
    <>
      {document.teOpenen ? (
        <Koppeling href={`/api/v1/documenten/${document.id}/inhoud`} download>
          {naam}
        </Koppeling>
      ) : (
        <span>
          <Pictogram naam="slot" maat="klein" /> <strong>{naam}</strong>
        </span>
      )}
      {erbij && <span className="nav-zacht nav-klein">{erbij}</span>}
      {waarom && <span className="nav-onderregel nav-klein">{waarom}</span>}
      {document.origineel && <span className="nav-onderregel nav-zacht nav-klein">{teksten.origineel}</span>}
      {document.status === 'controle_mislukt' && mag('document:controleren') && (
        <OpnieuwKnop
          pad="/api/v1/documenten/{id}/_controleer-opnieuw"
          id={document.id}
          ververs={[['documenten'], ['zaken']]}
          teksten={teksten}
          waarvan={document.naam}
        />
      )}
    </>
  );
}

/** The document of something that holds only its id. */
export function DocumentBij({
  object,
  objectId,
  documentId,
  naam,
}: {
  object: string;
  objectId: string;
  documentId: string;
  naam: string;
}) {
  const { data } = useQuery(documentenVraag(object, objectId));
  const document = data?.find(({ id }) => id === documentId);
  return document ? <DocumentNaam document={document} naam={naam} /> : null;
}

function zin(
  { status, controlereden, teOpenen, vondst }: Documentstand,
  vanAanbieder: boolean,
): string | null {
  switch (status) {
    case 'niet_gecontroleerd':
      return teksten.nietGecontroleerd;
    case 'zonder_controle':
      return teOpenen ? teksten.zonderControle : teksten.nietGecontroleerd;
    case 'controle_mislukt':
      return teksten.mislukt(woord(teksten.reden, controlereden ?? ''));
    case 'besmet':
      if (vanAanbieder) return teksten.besmetAfzender;
      return [teksten.besmet, ...(vondst ? [teksten.vondst(vondst)] : [])].join(' ');
    default:
      return null;
  }
}
