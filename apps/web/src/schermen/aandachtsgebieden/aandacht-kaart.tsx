import { useQuery } from '@tanstack/react-query';
import { Alinea, datumTekst, Kaart, KnopKoppeling, Koppeling } from '@navolgbaar/ui';
import {
  type Aanduidbaar,
  type Aanduiding,
  aandachtVraag,
  type Objectaandacht,
} from '../../api/aandachtsgebieden';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { aandachtTeksten } from '../../teksten/aandachtsgebieden';

const t = aandachtTeksten.kaart;

export interface AandachtKaartProps {
  object: Aanduidbaar;
  objectId: string;
}

/** The focus areas of a melding, case or provider; loads after the page, and is not there for who may not read them. */
export function AandachtKaart({ object, objectId }: AandachtKaartProps) {
  const heeftRecht = useHeeftRecht();
  const mag = heeftRecht('aandachtsgebied:aanduiden');
  const { data } = useQuery({
    ...aandachtVraag(object, objectId),
    enabled: heeftRecht('aandachtsgebied:lezen'),
  });
  if (!data) return null;
  const naar = mag ? `/aandachtsgebieden/geven/${object}/${objectId}` : undefined;
  return (
    <Kaart
      titel={t.titel}
      id="aandachtsgebieden"
      acties={
        naar && (
          <KnopKoppeling soort="subtiel" klein href={adres(naar)}>
            {t.geef}
          </KnopKoppeling>
        )
      }
    >
      {data.lopend.length === 0 && data.voorstellen.length === 0 && <Alinea>{t.geen}</Alinea>}
      {data.lopend.length > 0 && <Lopend aanduidingen={data.lopend} naar={naar} />}
      {data.voorstellen.length > 0 && <Voorstellen voorstellen={data.voorstellen} naar={naar} />}
      {data.beeindigd.length > 0 && <Eerder aanduidingen={data.beeindigd} />}
    </Kaart>
  );
}

interface DeelProps {
  /** Where one gives or ends; absent for who only reads. */
  naar: string | undefined;
}

function Lopend({ aanduidingen, naar }: DeelProps & { aanduidingen: readonly Aanduiding[] }) {
  return (
    <ul className="nav-agenda__regels">
      {aanduidingen.map(({ id, gebiedId, gebiedNaam, sinds, toelichting }) => (
        <li key={id} className="nav-agenda__regel">
          <div>
            <Koppeling href={adres(`/aandachtsgebieden/${gebiedId}`)}>{gebiedNaam}</Koppeling>
            <span className="nav-onderregel nav-klein">{t.sinds(datumTekst(sinds))}</span>
            <span className="nav-onderregel nav-klein nav-vrijetekst">{toelichting}</span>
          </div>
          {naar && (
            <Koppeling href={adres(`${naar}/${id}/beeindigen`)}>
              {t.eindig}
              <span className="nav-verborgen">{t.welke(gebiedNaam)}</span>
            </Koppeling>
          )}
        </li>
      ))}
    </ul>
  );
}

function Voorstellen({ voorstellen, naar }: DeelProps & Pick<Objectaandacht, 'voorstellen'>) {
  return (
    <ul className="nav-agenda__regels">
      {voorstellen.map(({ gebiedId, gebiedNaam, herleiding }) => (
        <li key={gebiedId} className="nav-agenda__regel">
          <div>
            {t.voorgesteld(gebiedNaam)}
            <span className="nav-onderregel nav-klein">
              {t.waarom(herleiding.map(({ stap }) => stap).join(' '))}
            </span>
          </div>
          {naar && (
            <Koppeling href={adres(`${naar}?gebied=${gebiedId}`)}>
              {t.neemOver}
              <span className="nav-verborgen">{t.welke(gebiedNaam)}</span>
            </Koppeling>
          )}
        </li>
      ))}
    </ul>
  );
}

function Eerder({ aanduidingen }: { aanduidingen: readonly Aanduiding[] }) {
  return (
    <>
      <Alinea>{t.eerder}</Alinea>
      <ul className="nav-agenda__regels">
        {aanduidingen.map(({ id, gebiedNaam, tot, gebiedTot, eindeReden }) => (
          <li key={id} className="nav-agenda__regel nav-klein">
            <div>
              {t.eerderTot(gebiedNaam, datumTekst(tot ?? gebiedTot ?? ''))}
              <span className="nav-onderregel nav-vrijetekst">{eindeReden ?? t.gebiedEindigde}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
