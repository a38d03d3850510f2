import { Fragment, type ReactNode } from 'react';
import { Alinea, Kop, type KopProps, Koppeling } from '@navolgbaar/ui';
import { inTekst } from './platte-tekst';
import { type Tekstdocument, type Tekstknoop, attribuut, kinderen } from './tekstdocument';
import { WEGGELAKT, gattekst } from './weggelakt';

export interface Leesweergave {
  /** How much deeper than its own level a heading stands. */
  readonly dieper?: number;
  /** The paragraphs are those of the summary. */
  readonly inleiding?: boolean;
  /** Where the picture can be had; null where it cannot. */
  readonly afbeelding?: (documentId: string) => string | null;
  /** Where a reference leads, for who may go there. */
  readonly verwijzing?: (soort: string, id: string) => string | null;
}

/** A text as a page: for the public, for print, for reading in the werkbank. All of it is text, nothing is markup. */
export const alsReact = (document: Tekstdocument, weergave: Leesweergave = {}): ReactNode =>
  // A fixed text: the place is the identity.
  kinderen(document).map((knoop, plaats) => <Fragment key={plaats}>{blok(knoop, weergave)}</Fragment>);

function blok(knoop: Tekstknoop, weergave: Leesweergave): ReactNode {
  switch (knoop.type) {
    case 'paragraph':
      return inTekst(knoop).trim() === '' ? null : (
        <Alinea soort={weergave.inleiding ? 'inleiding' : 'gewoon'}>{regel(knoop, weergave)}</Alinea>
      );
    case 'heading': {
      const niveau = Number(attribuut(knoop, 'level')) + (weergave.dieper ?? 0);
      return <Kop niveau={Math.min(4, niveau) as KopProps['niveau']}>{regel(knoop, weergave)}</Kop>;
    }
    case 'bulletList':
    case 'orderedList':
      return lijst(knoop, weergave);
    case 'blockquote':
      return (
        <blockquote className="utrecht-blockquote nav-citaat">
          {kinderen(knoop).map((kind, plaats) => (
            <Alinea key={plaats}>{regel(kind, weergave)}</Alinea>
          ))}
        </blockquote>
      );
    case 'table':
      return tabel(knoop, weergave);
    case 'afbeelding':
      return figuur(knoop, weergave);
    default:
      throw new Error(`Van ${knoop.type} is niet bekend hoe het wordt getoond.`);
  }
}

function lijst(knoop: Tekstknoop, weergave: Leesweergave): ReactNode {
  const genummerd = knoop.type === 'orderedList';
  const soort = genummerd ? 'ordered' : 'unordered';
  const items = kinderen(knoop).map((item, plaats) => {
    const [eerste, sub] = kinderen(item);
    return (
      <li key={plaats} className={`utrecht-${soort}-list__item`}>
        {eerste && regel(eerste, weergave)}
        {sub && lijst(sub, weergave)}
      </li>
    );
  });
  const klasse = `utrecht-${soort}-list nav-opsomming`;
  return genummerd ? <ol className={klasse}>{items}</ol> : <ul className={klasse}>{items}</ul>;
}

function tabel(knoop: Tekstknoop, weergave: Leesweergave): ReactNode {
  const [kop, ...rijen] = kinderen(knoop);
  const inhoud = (rijcel: Tekstknoop) =>
    kinderen(rijcel).map((alinea, plaats) => (
      <Fragment key={plaats}>
        {plaats > 0 && <br />}
        {regel(alinea, weergave)}
      </Fragment>
    ));
  return (
    <table className="utrecht-table utrecht-table--html-table">
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {kop &&
            kinderen(kop).map((rijcel, kolom) => (
              <th key={kolom} scope="col" className="utrecht-table__header-cell">
                {inhoud(rijcel)}
              </th>
            ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rijen.map((rij, plaats) => (
          <tr key={plaats} className="utrecht-table__row">
            {kinderen(rij).map((rijcel, kolom) =>
              rijcel.type === 'tableHeader' ? (
                <th key={kolom} scope="row" className="utrecht-table__cell">
                  {inhoud(rijcel)}
                </th>
              ) : (
                <td key={kolom} className="utrecht-table__cell">
                  {inhoud(rijcel)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function figuur(knoop: Tekstknoop, { afbeelding }: Leesweergave): ReactNode {
  const [alt, bijschrift] = [attribuut(knoop, 'alt'), attribuut(knoop, 'bijschrift')];
  const adres = afbeelding?.(attribuut(knoop, 'documentId')) ?? null;
  return (
    <figure className="nav-figuur">
      {/* Where the picture itself cannot be had its description stands there. */}
      {adres ? <img src={adres} alt={alt} loading="lazy" /> : <Alinea>{`Afbeelding: ${alt}`}</Alinea>}
      {bijschrift !== '' && <figcaption>{bijschrift}</figcaption>}
    </figure>
  );
}

const regel = (knoop: Tekstknoop, weergave: Leesweergave): ReactNode =>
  kinderen(knoop).map((kind, plaats) => <Fragment key={plaats}>{deel(kind, weergave)}</Fragment>);

function deel(kind: Tekstknoop, { verwijzing }: Leesweergave): ReactNode {
  if (kind.type === 'hardBreak') return <br />;
  if (kind.type === WEGGELAKT) return gattekst(attribuut(kind, 'grond'));
  if (kind.type === 'verwijzing') {
    const adres = verwijzing?.(attribuut(kind, 'soort'), attribuut(kind, 'id')) ?? null;
    const label = attribuut(kind, 'label');
    return adres ? <Koppeling href={adres}>{label}</Koppeling> : label;
  }
  return (kind.marks ?? []).reduceRight<ReactNode>((binnen, { type, attrs }) => {
    if (type === 'bold') return <strong>{binnen}</strong>;
    if (type === 'italic') return <em>{binnen}</em>;
    return <Koppeling href={attrs?.href ?? ''}>{binnen}</Koppeling>;
  }, kind.text ?? '');
}
