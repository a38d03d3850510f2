import { datumTekst, KnopKoppeling, Koppeling, momentTekst, Verborgen } from '@navolgbaar/ui';
import { useHeeftRecht } from '../api/ik';
import type { Bericht } from '../api/zaken';
import { adres } from '../basis';
import { berichtTeksten as teksten } from '../teksten/berichten';
import { woord } from '../teksten/waarden';
import { zaakwaarden } from '../teksten/zaakwaarden';
import { Stand } from './zaak-labels';

/** A letter: to whom, how and when, how it went, its file, and its text on a click. */
export function BerichtRegel({ bericht }: { bericht: Bericht }) {
  const { id, onderwerp, status, tekst, pogingen, kanalen } = bericht;
  const opnieuw = useHeeftRecht()('bericht:verzenden') && status === 'mislukt' && kanalen.length > 0;
  return (
    <li className="nav-bericht">
      <div className="nav-labels">
        <strong>{onderwerp}</strong>
        <Stand lijst="berichtstatus" code={status} />
      </div>
      <p className="nav-alinea nav-zacht nav-klein">
        {teksten.aan(ontvangerVan(bericht), bericht.kanaal === 'mail' ? bericht.adres : null)}
        {' · '}
        {wanneer(bericht)}
        {status === 'mislukt' && bericht.kanaal === 'mail' && ` · ${teksten.pogingen(pogingen)}`}
      </p>
      <Briefbestand bericht={bericht} />
      <details className="nav-herleiding">
        <summary>{teksten.lees}</summary>
        <p className="nav-alinea nav-brieftekst">{tekst}</p>
      </details>
      <p className="nav-alinea">
        <Koppeling href={adres(`/berichten/${id}`)}>
          {teksten.open}
          <Verborgen>: {onderwerp}</Verborgen>
        </Koppeling>
      </p>
      {opnieuw && (
        <KnopKoppeling klein href={adres(`/berichten/${id}/anders`)}>
          {teksten.opnieuw}
          <Verborgen>: {onderwerp}</Verborgen>
        </KnopKoppeling>
      )}
    </li>
  );
}

/** Whose letter it is; of a college by its gemeente. */
export function ontvangerVan({ aanSoort, gemeenteNaam }: Bericht): string {
  const wie = woord(zaakwaarden.aanSoort, aanSoort);
  return gemeenteNaam ? teksten.vanGemeente(wie, gemeenteNaam) : wie;
}

/** How and when it went, or that it is still to go. */
export function wanneer({ kanaal, gepostOp, verzondenOp, aangemaaktOp }: Bericht): string {
  if (kanaal === 'post' && gepostOp && verzondenOp) return teksten.gepost(datumTekst(gepostOp));
  if (!verzondenOp) return teksten.gemaakt(momentTekst(aangemaaktOp));
  return kanaal === 'portaal'
    ? teksten.inPortaal(momentTekst(verzondenOp))
    : teksten.verzonden(momentTekst(verzondenOp));
}

/** The file of a letter; a notice has none. */
export function Briefbestand({ bericht }: { bericht: Bericht }) {
  const { documentId, pdfFout, kanaal, onderwerp } = bericht;
  if (documentId)
    return (
      <p className="nav-alinea">
        <Koppeling href={`/api/v1/documenten/${documentId}/inhoud`} download>
          {teksten.pdf}
          <Verborgen>: {onderwerp}</Verborgen>
        </Koppeling>
      </p>
    );
  if (pdfFout) return <p className="nav-alinea nav-klein">{teksten.pdfMislukt}</p>;
  return kanaal === 'post' ? <p className="nav-alinea nav-zacht nav-klein">{teksten.pdfBezig}</p> : null;
}
