import type { ReactNode } from 'react';
import { Alinea, datumTekst, Kaart, Koppeling, Kop } from '@navolgbaar/ui';
import type { Dossier } from '../../api/dossier';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { MeldingKoppeling, Soortlabel } from '../../delen/melding-labels';
import { Fase, Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { zaakdossierTeksten } from '../../teksten/dossier';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { meerAanbieders } from './aanbiedervragen';

const teksten = zaakdossierTeksten.geschiedenis;
/** Enough to recognise; the rest stands with the provider. */
const KORT = 4;

/** In a case of several providers it is about each of them. */
export const geschiedenistitel = ({ aanbieders }: Zaak): string =>
  aanbieders.length > 0 ? teksten.titelMeer : teksten.titel;

/** What else there is about the provider, as far as the reader may see it. */
export function GeschiedenisKaart({ dossier: { zaak, geschiedenis } }: { dossier: Dossier }) {
  if (!zaak.aanbiederId) return null;
  const { zaken, meldingen, maatregelen } = geschiedenis;
  const aanbieders = meerAanbieders(zaak);
  const leeg = [zaken, meldingen, maatregelen].every(({ resultaten }) => resultaten.length === 0);
  const meer = [zaken, meldingen, maatregelen].some((deel) => deel.meer || deel.resultaten.length > KORT);
  return (
    <Kaart
      titel={geschiedenistitel(zaak)}
      id="geschiedenis"
      acties={
        aanbieders.length === 0 ? (
          <Koppeling href={adres(`/aanbieders/${zaak.aanbiederId}`)}>{teksten.aanbieder}</Koppeling>
        ) : (
          aanbieders.map(({ id, naam }) => (
            <Koppeling key={id} href={adres(`/aanbieders/${id}`)}>
              {teksten.naarAanbieder(naam)}
            </Koppeling>
          ))
        )
      }
    >
      {leeg && <Alinea>{aanbieders.length > 0 ? teksten.leegMeer : teksten.leeg}</Alinea>}
      <Groep
        titel={teksten.zaken}
        regels={zaken.resultaten.slice(0, KORT).map((r) => (
          <Regel key={r.id} bij={r.bijAanbieder} op={dagVan(r.op)} stand={<Fase zaak={r} />}>
            <ZaakKoppeling id={r.id} nummer={r.nummer} /> {r.onderwerp}
          </Regel>
        ))}
      />
      <Groep
        titel={teksten.meldingen}
        regels={meldingen.resultaten.slice(0, KORT).map((r) => (
          <Regel
            key={r.id}
            bij={r.bijAanbieder}
            op={dagVan(r.ontvangenOp)}
            stand={<Soortlabel soort={r.soort} />}
          >
            <MeldingKoppeling id={r.id} nummer={r.nummer} /> {r.onderwerp}
          </Regel>
        ))}
      />
      <Groep
        titel={teksten.maatregelen}
        regels={maatregelen.resultaten.slice(0, KORT).map((r) => (
          <Regel
            key={r.id}
            bij={r.bijAanbieder}
            op={r.opgelegdOp}
            stand={<Stand lijst="maatregelstand" code={r.stand} />}
          >
            <Koppeling href={adres(`/maatregelen/${r.id}`)}>
              {woord(zaakwaarden.maatregelsoort, r.soort)}
            </Koppeling>{' '}
            {teksten.inZaak(r.zaakNummer)}
          </Regel>
        ))}
      />
      {meer && <Alinea soort="klein">{aanbieders.length > 0 ? teksten.meerVan : teksten.meer}</Alinea>}
    </Kaart>
  );
}

function Groep({ titel, regels }: { titel: string; regels: readonly ReactNode[] }) {
  if (regels.length === 0) return null;
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        {titel}
      </Kop>
      <ul className="nav-kortelijst">{regels}</ul>
    </div>
  );
}

function Regel({
  bij,
  op,
  stand,
  children,
}: {
  bij: string | null;
  op: string;
  stand: ReactNode;
  children: ReactNode;
}) {
  return (
    <li>
      {children}
      <span className="nav-labels nav-klein nav-zacht">
        {stand} {datumTekst(op, 'kort')} {bij && <span>{bij}</span>}
      </span>
    </li>
  );
}
