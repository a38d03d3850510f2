import type { ReactNode } from 'react';
import { Alinea, datumTekst, Kaart, Koppeling, Kop } from '@navolgbaar/ui';
import type { Dossier } from '../../api/dossier';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { MeldingKoppeling, Soortlabel } from '../../delen/melding-labels';
import { Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { zaakdossierTeksten } from '../../teksten/dossier';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const teksten = zaakdossierTeksten.geschiedenis;
/** Enough to recognise; the rest stands with the provider. */
const KORT = 4;

/** What else there is about the provider, as far as the reader may see it. */
export function GeschiedenisKaart({ dossier: { zaak, geschiedenis } }: { dossier: Dossier }) {
  if (!zaak.aanbiederId) return null;
  const { zaken, meldingen, maatregelen } = geschiedenis;
  const leeg = [zaken, meldingen, maatregelen].every(({ resultaten }) => resultaten.length === 0);
  const meer = [zaken, meldingen, maatregelen].some((deel) => deel.meer || deel.resultaten.length > KORT);
  return (
    <Kaart
      titel={teksten.titel}
      id="geschiedenis"
      acties={<Koppeling href={adres(`/aanbieders/${zaak.aanbiederId}`)}>{teksten.aanbieder}</Koppeling>}
    >
      {leeg && <Alinea>{teksten.leeg}</Alinea>}
      <Groep
        titel={teksten.zaken}
        regels={zaken.resultaten.slice(0, KORT).map((r) => (
          <Regel key={r.id} op={dagVan(r.op)} stand={<Stand lijst="zaakstatus" code={r.status} />}>
            <ZaakKoppeling id={r.id} nummer={r.nummer} /> {r.onderwerp}
          </Regel>
        ))}
      />
      <Groep
        titel={teksten.meldingen}
        regels={meldingen.resultaten.slice(0, KORT).map((r) => (
          <Regel key={r.id} op={dagVan(r.ontvangenOp)} stand={<Soortlabel soort={r.soort} />}>
            <MeldingKoppeling id={r.id} nummer={r.nummer} /> {r.onderwerp}
          </Regel>
        ))}
      />
      <Groep
        titel={teksten.maatregelen}
        regels={maatregelen.resultaten.slice(0, KORT).map((r) => (
          <Regel key={r.id} op={r.opgelegdOp} stand={<Stand lijst="maatregelstatus" code={r.status} />}>
            <Koppeling href={adres(`/maatregelen/${r.id}`)}>
              {woord(zaakwaarden.maatregelsoort, r.soort)}
            </Koppeling>{' '}
            {teksten.inZaak(r.zaakNummer)}
          </Regel>
        ))}
      />
      {meer && <Alinea soort="klein">{teksten.meer}</Alinea>}
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

function Regel({ op, stand, children }: { op: string; stand: ReactNode; children: ReactNode }) {
  return (
    <li>
      {children}
      <span className="nav-labels nav-klein nav-zacht">
        {stand} {datumTekst(op, 'kort')}
      </span>
    </li>
  );
}
