import {
  Alinea,
  Gegevenslijst,
  Kop,
  Koppeling,
  Melding,
  PubliekeIndeling,
  type PubliekDeel,
  indelingTeksten,
  renderPagina,
} from '@navolgbaar/ui';
import { stijlversie } from '@navolgbaar/identiteit';
import type { ReactElement, ReactNode } from 'react';
import type { Loket } from '../../application/ports/loketten';
import { loketTeksten as t } from './teksten';

/** Where a page is shown: whose it is, and whether it is a demo. */
export interface Omgeving {
  /** The organisation, where a page is of one; else the page is of all of them together, as the register is. */
  readonly loket: Loket | null;
  readonly demo: boolean;
}

export interface Loketpagina {
  readonly titel: string;
  readonly omschrijving?: string;
  readonly deel?: PubliekDeel;
  readonly menu?: boolean;
  readonly fout?: boolean;
  readonly zoekmachines?: boolean;
  readonly inhoud: ReactNode;
}

/** The whole document of a page of the loket. */
export function maakPagina({ loket, demo }: Omgeving, pagina: Loketpagina): Promise<string> {
  const organisatie = loket?.naam ?? t.site;
  const { titel, omschrijving, deel, menu = true, fout = false, zoekmachines = false, inhoud } = pagina;
  const raam: ReactElement = (
    <PubliekeIndeling {...{ organisatie, deel, menu }} mededeling={demo ? indelingTeksten.demo : undefined}>
      {inhoud}
    </PubliekeIndeling>
  );
  return renderPagina({
    ...{ titel, fout, zoekmachines, site: organisatie, inhoud: raam },
    ...(omschrijving ? { omschrijving } : {}),
    ...(loket ? { thema: `/thema/${loket.code}/stijl.css?v=${stijlversie(loket.huisstijl)}` } : {}),
  });
}

/** On every page of the journey in the same place (WCAG 2.2, 3.2.6). */
export function Hulp({ loket }: { loket: Loket }) {
  return (
    <aside className="nav-loket__hulp" aria-labelledby="hulp">
      <Kop niveau={2} alsNiveau={3} id="hulp">
        {t.contact.titel}
      </Kop>
      <Alinea>{t.contact.tekst}</Alinea>
      <Contact loket={loket} />
    </aside>
  );
}

/** How to reach one organisation. */
export function Contact({ loket, volledig = false }: { loket: Loket; volledig?: boolean }) {
  const { email, telefoon, postadres, fgEmail } = loket;
  const mail = (adres: string) => <Koppeling href={`mailto:${adres}`}>{adres}</Koppeling>;
  return (
    <Gegevenslijst
      gegevens={[
        {
          label: t.contact.telefoon,
          waarde: <Koppeling href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</Koppeling>,
        },
        { label: t.contact.email, waarde: mail(email) },
        { label: t.contact.postadres, waarde: volledig && postadres },
        { label: t.contact.fg, waarde: volledig && fgEmail && mail(fgEmail) },
      ]}
    />
  );
}

/** How to reach each of the organisations. */
export function Contacten({ loketten }: { loketten: readonly Loket[] }) {
  return (
    <section className="nav-stapel" aria-labelledby="contact">
      <Kop niveau={2} id="contact">
        {t.contact.kop}
      </Kop>
      {loketten.length === 0 && <Alinea>{t.contact.geen}</Alinea>}
      {loketten.map((loket) => (
        <div key={loket.code} className="nav-stapel">
          <Kop niveau={3}>{loket.naam}</Kop>
          <Contact loket={loket} volledig />
        </div>
      ))}
    </section>
  );
}

export function Nood() {
  return (
    <Melding soort="waarschuwing" titel={t.nood.titel}>
      {t.nood.tekst}
    </Melding>
  );
}
